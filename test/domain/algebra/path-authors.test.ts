import { expect, test } from 'vitest';
import type { DerivedPath } from '../../../src/domain/algebra/derive.ts';
import { pathAuthors, sharedAuthors } from '../../../src/domain/algebra/path-authors.ts';

const path = (...authors: readonly string[]): DerivedPath => ({ rows: ['x', 'y'], via: 'v', relation: ['equal'], authors, editions: [] });

test('a path names from whom rows were taken over, and never the editors', () => {
  expect(pathAuthors(path('editors', 'enisa'))).toEqual(['enisa']);
});

test('an author whose rows stand in every path is shared by all links', () => {
  expect(sharedAuthors([{ paths: [path('editors', 'enisa'), path('enisa')] }, { paths: [path('enisa')] }])).toEqual(['enisa']);
});

test('where one path does without the author, none is shared', () => {
  expect(sharedAuthors([{ paths: [path('enisa')] }, { paths: [path('editors')] }])).toEqual([]);
  expect(sharedAuthors([{ paths: [path('editors')] }, { paths: [path('enisa')] }])).toEqual([]);
});

test('without links, and with rows of the editors alone, there is none', () => {
  expect([sharedAuthors([]), sharedAuthors([{ paths: [path('editors')] }])]).toEqual([[], []]);
});
