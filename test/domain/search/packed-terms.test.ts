import { describe, expect, test } from 'vitest';
import { packTerms, unpackTerms } from '../../../src/domain/search/packed-terms.ts';
import { writePostings } from '../../../src/domain/search/term-index.ts';

const index = {
  words: {
    far: writePostings([
      [3, 1],
      [70, 8],
      [4000, 11],
      [9999, 2],
    ]),
    zero: writePostings([[0, 15]]),
  },
  concepts: {
    constructor: writePostings([
      [61, 2],
      [123, 6],
    ]),
  },
  lengths: [1, 2],
};

describe('terms', () => {
  test('are the same when they were made short and read again', () => {
    expect(unpackTerms(packTerms(index))).toEqual(index);
  });

  test('have their weights behind one another', () => {
    expect(packTerms(index).weights).toBe('18b2f26');
  });
});
