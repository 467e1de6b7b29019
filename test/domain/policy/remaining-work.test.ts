import { describe, expect, test } from 'vitest';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { remainingWork } from '../../../src/domain/policy/remaining-work.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';
import { law } from './policy-world.ts';

const guide = framework('guide', { jurisdiction: 'jp', kind: 'guideline' });
const requirements = [...['A1', 'A2'].map((ref) => requirement('act', ref)), ...['G1', 'G2', 'G3'].map((ref) => requirement('guide', ref))];

type Line = readonly [source: string, relationship: Relationship, target: string, condition?: string];
function work(lines: readonly Line[], over: { readonly inverse?: boolean; readonly author?: string } = {}) {
  const [from, to] = over.inverse === true ? ['guide', 'act'] : ['act', 'guide'];
  const between = set(from ?? '', to, over.author === undefined ? {} : { author: over.author });
  const kb = kbOf({
    frameworks: [law('act'), guide],
    requirements,
    sets: [between],
    mappings: lines.map(([source, relationship, target, condition]) =>
      row(between, [source, relationship, target], {
        targets: target === '' ? [] : [`${to ?? ''}/${target.toLowerCase()}`],
        ...(condition === undefined ? {} : { condition }),
      }),
    ),
  });
  const [found] = remainingWork(kb, 'eu', 'jp');
  return [found?.contained, found?.overlapped, found?.untouched, found?.notCompared].map((ids) => ids?.map((id) => id.slice(6)).join(' '));
}

describe('what is left to do for another country', () => {
  test('is told by rows from what is met: contained, overlapping, and not compared', () => {
    expect(
      work([
        ['A1', 'superset-of', 'G1'],
        ['A2', 'intersects-with', 'G2'],
      ]),
    ).toEqual(['g1', 'g2', '', 'g3']);
  });

  test('is told by rows from the other side as well, and what was considered there and relates to nothing is untouched', () => {
    const lines: readonly Line[] = [
      ['G1', 'subset-of', 'A1'],
      ['G2', 'superset-of', 'A1'],
      ['G3', 'no-relationship', ''],
    ];
    expect(work(lines, { inverse: true })).toEqual(['g1', 'g2', 'g3', '']);
  });

  test.each<Relationship>(['equal-to', 'equivalent-to'])('counts what is %s to something that is met as contained', (relationship) => {
    expect(work([['A1', relationship, 'G1']])[0]).toBe('g1');
  });

  test('counts nothing as contained that holds on a condition alone, or by the word of another author', () => {
    expect(work([['A1', 'superset-of', 'G1', 'Where it is switched on.']]).slice(0, 2)).toEqual(['', 'g1']);
    expect(work([['A1', 'superset-of', 'G1']], { author: 'others' })).toEqual(['', '', '', 'g1 g2 g3']);
  });

  test('is not told where a requirement was considered against some of what is met and not against the rest', () => {
    const [first, second] = [set('guide', 'act', { considered: 'all' }), set('other', 'guide')];
    const kb = kbOf({
      frameworks: [law('act'), law('other'), law('third'), guide],
      requirements: [...requirements, requirement('other', 'O1'), requirement('third', 'T1')],
      sets: [first, second],
      mappings: [
        row(first, ['G1', 'intersects-with', 'A1']),
        row(first, ['G2', 'no-relationship', '']),
        row(first, ['G3', 'no-relationship', '']),
        row(second, ['O1', 'intersects-with', 'G3']),
      ],
    });
    const [found] = remainingWork(kb, 'eu', 'jp');
    expect([found?.compared, found?.othersMet]).toEqual([['act', 'other'], ['third']]);
    expect([found?.overlapped, found?.untouched, found?.notCompared]).toEqual([['guide/g1', 'guide/g3'], [], ['guide/g2']]);
  });

  test('is told document by document: related, without counterpart, and not considered where it was read one way only', () => {
    const [whole, oneWay] = [set('guide', 'act', { considered: 'all' }), set('other', 'guide')];
    const kb = kbOf({
      frameworks: [law('act'), law('other'), guide],
      requirements: [...requirements, requirement('other', 'O1')],
      sets: [whole, oneWay],
      mappings: [
        row(whole, ['G1', 'subset-of', 'A1']),
        row(whole, ['G2', 'no-relationship', '']),
        row(whole, ['G3', 'no-relationship', '']),
        row(oneWay, ['O1', 'intersects-with', 'G1']),
      ],
    });
    expect(remainingWork(kb, 'eu', 'jp')[0]?.against).toEqual([
      { met: 'act', contained: 1, related: 1, none: 2, open: 0, whyOpen: undefined },
      { met: 'other', contained: 0, related: 1, none: 0, open: 2, whyOpen: 'one-way' },
    ]);
  });

  test('says that what a set leaves open is left open, and not that the other side alone was read', () => {
    const against = (considered: Partial<MappingSet>) => {
      const label = set('act', 'guide', { considered: 'all', ...considered });
      const kb = kbOf({
        frameworks: [law('act'), guide],
        requirements,
        sets: [label],
        mappings: [row(label, ['A1', 'intersects-with', 'G1'])],
      });
      return remainingWork(kb, 'eu', 'jp')[0]?.against.map(({ none, open, whyOpen }) => [none, open, whyOpen]);
    };
    expect([against({ leftOpen: ['G3'] }), against({ considered: 'listed' })]).toEqual([[[1, 1, 'left-open']], [[0, 2, 'one-way']]]);
  });

  test('leaves out documents that count in both countries', () => {
    const documents = [law('act'), law('second'), law('german', { jurisdiction: 'de' })];
    const kb = kbOf({ frameworks: documents, requirements: documents.map(({ id }) => requirement(id, 'A1')) });
    expect(remainingWork(kb, 'eu', 'de').map(({ document }) => document.id)).toEqual(['german']);
  });
});
