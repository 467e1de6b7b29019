import { describe, expect, test } from 'vitest';
import { packTerms, unpackTerms } from '../../../src/domain/search/packed-terms.ts';
import type { TermIndex } from '../../../src/domain/search/term-index.ts';

const index: TermIndex = {
  words: {
    far: [
      [3, 1],
      [70, 8],
      [4000, 11],
      [9999, 2],
    ],
    zero: [[0, 15]],
  },
  concepts: {
    constructor: [
      [61, 2],
      [123, 6],
    ] as const,
  },
  lengths: [1, 2],
};

describe('terms', () => {
  test('are the same when they were made short and read again', () => {
    expect(unpackTerms(packTerms(index))).toEqual(index);
  });

  test('have the steps between their pages in as few signs as they need', () => {
    const { words, concepts, lengths } = packTerms(index);
    expect({ words, concepts, lengths }).toEqual({
      words: { far: '3-15.11o.1yL', zero: '0' },
      concepts: { constructor: 'Z-10' },
      lengths: [1, 2],
    });
  });

  test('have their weights behind one another', () => {
    expect(packTerms(index).weights).toBe('18b2f26');
  });
});
