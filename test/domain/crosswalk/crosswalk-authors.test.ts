import { expect, test } from 'vitest';
import { crosswalkAuthors } from '../../../src/domain/crosswalk/crosswalk-authors.ts';
import { set } from '../../builders.ts';

const path = (...authors: readonly string[]) => ({ via: 'a/r-1', rows: [], allows: 'none' as never, authors });

test('authors of sets and of the rows behind derived links are named once, in order', () => {
  const sets = [{ set: set('a', 'b', { author: 'enisa' }), rows: [] }];
  expect(crosswalkAuthors({ sets }, [{ paths: [path('nist', 'editors') as never] }])).toEqual(['editors', 'enisa', 'nist']);
});

test('a crosswalk of one foreign set is of its author alone', () => {
  expect(crosswalkAuthors({ sets: [{ set: set('a', 'b', { author: 'enisa' }), rows: [] }] }, [])).toEqual(['enisa']);
});
