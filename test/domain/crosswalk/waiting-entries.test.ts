import { expect, test } from 'vitest';
import { waitingEntries } from '../../../src/domain/crosswalk/waiting-entries.ts';

const entry = (source: string, target: string, author = 'editors') => ({
  source,
  target,
  author,
  mapped: 0,
  consideredNone: 0,
  unassessed: 2,
  assessable: 2,
});
const ledger = [entry('a', 'b'), entry('b', 'a'), entry('a', 'c'), entry('a', 'b', 'agency')];
const of = (...authors: readonly string[]) =>
  waitingEntries(ledger, { a: 'a', b: 'b', ledgers: authors.map((author) => ({ author, sides: [] })) });

test('our entries wait where others alone relate the two', () => {
  expect(of('agency')).toEqual([entry('a', 'b'), entry('b', 'a')]);
});

test('nothing waits where we relate the two ourselves', () => {
  expect(of('editors', 'agency')).toEqual([]);
});
