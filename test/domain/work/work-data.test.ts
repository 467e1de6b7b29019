import { expect, test } from 'vitest';
import { reason } from '../../../src/domain/gaps/proof.ts';
import { workData } from '../../../src/domain/work/work-data.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';
import { data, kb } from './small-world.ts';

test('documents with a rule stand with how far they were compared', () => {
  expect(data.documents.map(({ id, comparison, requirements }) => [id, comparison, requirements.length])).toEqual([
    ['act', 'rows', 4],
    ['unread', 'none', 2],
  ]);
});

test('a document that only others compared, or that only two rows join to the base, says so', () => {
  const law = (id: string) => framework(id, { force: 'law', appliesTo: kb.frameworkById.get('act')?.appliesTo });
  const theirs = set('told', 'base', { author: 'agency' });
  const [first, second] = [set('proved', 'act'), set('act', 'base')];
  const world = kbOf({
    frameworks: [framework('base'), framework('act'), law('told'), law('proved')],
    requirements: ['base', 'act', 'told', 'proved'].map((id) => requirement(id, '1')),
    sets: [theirs, first, second],
    mappings: [row(theirs, ['1', 'intersects-with', '1']), row(first, ['1', 'subset-of', '1']), row(second, ['1', 'subset-of', '1'])],
  });
  const { documents, links } = workData(world, reason(world).facts, 'base');
  expect([documents.map(({ id, comparison }) => [id, comparison]), links]).toEqual([
    [
      ['proved', 'derived'],
      ['told', 'others'],
    ],
    [{ base: 0, containsByTwo: [0], touchesByOthers: [1] }],
  ]);
});

test('a requirement stands under its strongest relation alone, by its place', () => {
  expect(data.links).toEqual([
    { base: 0, contains: [0], touches: [1] },
    { base: 1, touches: [0, 2] },
    { base: 3, contains: [1] },
  ]);
});

test('aspects, levels and recognitions come along', () => {
  expect([data.requirements[2]?.aspects, data.requirements[3]?.levels, data.recognitions[0]?.outcome]).toEqual([[0], [3, 4], 'partly']);
});

test('the same content gives the same bytes', () => {
  expect(JSON.stringify(workData(kb, reason(kb).facts, 'base'))).toBe(JSON.stringify(data));
});

test('two rows say nothing where a row of ours names the pair, and more than a row of others; what they touch is compared, too', () => {
  const law = (id: string) => framework(id, { force: 'law', appliesTo: kb.frameworkById.get('act')?.appliesTo });
  const meeting = set('act', 'base');
  const [ours, theirs] = [set('ours', 'base'), set('theirs', 'base', { author: 'agency' })];
  const towards = ['ours', 'theirs', 'wider'].map((id) => set(id, 'act'));
  const world = kbOf({
    frameworks: [framework('base'), framework('act'), law('ours'), law('theirs'), law('wider')],
    requirements: ['base', 'act', 'ours', 'theirs', 'wider'].map((id) => requirement(id, '1')),
    sets: [meeting, ours, theirs, ...towards],
    mappings: [
      row(meeting, ['1', 'subset-of', '1']),
      row(ours, ['1', 'intersects-with', '1']),
      row(theirs, ['1', 'intersects-with', '1']),
      ...towards.map((one) => row(one, ['1', one.source === 'wider' ? 'superset-of' : 'subset-of', '1'])),
    ],
  });
  const { documents, links } = workData(world, reason(world).facts, 'base');
  expect(documents.map(({ id, comparison }) => [id, comparison])).toEqual([
    ['ours', 'rows'],
    ['theirs', 'derived'],
    ['wider', 'derived'],
  ]);
  expect(links).toEqual([{ base: 0, touches: [0], containsByTwo: [1], touchesByTwo: [2] }]);
});
