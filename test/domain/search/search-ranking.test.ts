import { describe, expect, test } from 'vitest';
import { combine, contentWords } from '../../../src/domain/search/search-ranking.ts';

describe('words that carry meaning', () => {
  test.each([
    ['how long must I provide security updates', ['long', 'provide', 'security', 'updates']],
    ['access access control', ['access', 'control']],
    ['what is it', ['what', 'is', 'it']],
    ['multi-factor authentication', ['multi-factor', 'authentication']],
    ['a state-of-the-art lock', ['state-of-the-art', 'lock']],
    ['version 1.2.10', ['version', '1.2.10']],
    ['“Quoted”, (in brackets)', ['quoted', 'brackets']],
    ['wie lange muss ich Updates liefern', ['updates', 'liefern']],
    ['', []],
  ])('%s keeps %j', (query, words) => {
    expect(contentWords(query)).toEqual(words);
  });
});

describe('combining', () => {
  const hit = (id: string, query: string, hits: number, score = 1) => ({ id, query, hits, score });
  const order = (hits: Parameters<typeof combine>[0], whole = 'a b', extra: readonly string[] = []) =>
    combine(hits, { whole, extra: new Set(extra) }).map(({ id }) => id);

  test('a page with all words stands before one with a single word', () => {
    expect(order([hit('one', 'a', 5), hit('all', 'a b', 1), hit('all', 'a', 5), hit('all', 'b', 5)])).toEqual(['all', 'one']);
  });

  test('a rare word weighs more than a common one', () => {
    expect(order([hit('common', 'a', 500), hit('rare', 'b', 2)])).toEqual(['rare', 'common']);
  });

  test('equal scores are ordered by id, so that results are stable', () => {
    expect(order([hit('y', 'a', 3), hit('x', 'a', 3)])).toEqual(['x', 'y']);
  });
});
