import { expect, test } from 'vitest';
import { derivedMappings } from '../../../src/domain/algebra/derive.ts';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { pathEditions } from '../../../src/domain/algebra/path-editions.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

test('each document on which a derived link rests is named once, with its edition', () => {
  const ab = set('a', 'b');
  const bc = set('b', 'c');
  const kb = kbOf({
    frameworks: [framework('a', { edition: 'Edition 1' }), framework('b'), framework('c')],
    requirements: ['a', 'b', 'c'].flatMap((document) => ['R1', 'R2'].map((ref) => requirement(document, ref))),
    sets: [ab, bc],
    mappings: [row(ab, ['R1', 'subset-of', 'R1']), row(ab, ['R2', 'subset-of', 'R1']), row(bc, ['R1', 'subset-of', 'R1'])],
  });
  expect(pathEditions([...derivedMappings(buildFacts(kb), 'a', 'c')])).toEqual([
    { framework: 'a', edition: 'Edition 1', asOf: '2026-11-24' },
    { framework: 'b', asOf: '2026-11-24' },
    { framework: 'c', asOf: '2026-11-24' },
  ]);
});

test('documents stand in the order of the alphabet, not of the path', () => {
  const [ac, cb] = [set('a', 'c'), set('c', 'b')];
  const kb = kbOf({
    frameworks: ['a', 'b', 'c'].map((id) => framework(id)),
    requirements: ['a', 'b', 'c'].map((document) => requirement(document, 'R1')),
    sets: [ac, cb],
    mappings: [row(ac, ['R1', 'subset-of', 'R1']), row(cb, ['R1', 'subset-of', 'R1'])],
  });
  expect(pathEditions([...derivedMappings(buildFacts(kb), 'a', 'b')]).map((edition) => edition.framework)).toEqual(['a', 'b', 'c']);
});

test('without links there are none', () => {
  expect(pathEditions([])).toEqual([]);
});
