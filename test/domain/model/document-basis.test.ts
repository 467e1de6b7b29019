import { describe, expect, test } from 'vitest';
import { basisCounts, basisOfDocument, isKnownAtSecondHand, predominantBasis } from '../../../src/domain/model/document-basis.ts';
import type { Basis } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const known = (...from: readonly (Basis | undefined)[]) =>
  kbOf({
    frameworks: [framework('a')],
    requirements: from.map((basis, index) => requirement('a', `R${index}`, basis === undefined ? {} : { basis })),
  });

describe('a document is known', () => {
  test('from what its gists were written from, the best first', () => {
    expect(basisCounts(known('title', 'text', 'title'), 'a')).toEqual([
      { basis: 'text', count: 1 },
      { basis: 'title', count: 2 },
    ]);
  });

  test.each([
    [['secondary', 'title'], 'secondary', true],
    [['title'], 'title', true],
    [['official-summary', 'secondary'], 'official-summary', false],
    [['text'], 'text', false],
    [[undefined], undefined, false],
  ] as const)('from %j at best by %s; at second hand: %s', (from, basis, secondHand) => {
    expect(basisOfDocument(known(...from), 'a')).toBe(basis);
    expect(isKnownAtSecondHand(known(...from), 'a')).toBe(secondHand);
  });
});

test.each([
  [['text', 'title', 'title'], 'title'],
  [['text', 'text', 'title'], 'text'],
  [['text', 'title'], 'title'],
  [[undefined], undefined],
] as const)('most of %j is %s: of equals the weaker', (from, basis) => {
  expect(predominantBasis(known(...from), 'a')).toBe(basis);
});
