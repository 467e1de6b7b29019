import { expect, test } from 'vitest';
import { withoutFrontMatter, withoutRows } from '../../../src/site/mdx/body-only.ts';

test('The body stands on its lines, with nothing between the lines of the front matter', () => {
  expect(withoutFrontMatter('a.mdx', '---\ntitle: A\norder: 1\n---\n\nBody.\n')).toBe('---\n\n\n---\n\nBody.\n');
});

test('A byte order mark and other line ends do not reach the compiler', () => {
  expect(withoutFrontMatter('a.mdx', '\uFEFF---\r\ntitle: A\r\n---\r\nBody.\r\n')).toBe('---\n\n---\nBody.\n');
});

test('A file without front matter is refused', () => {
  expect(() => withoutFrontMatter('a.mdx', 'Body.')).toThrow('The file has no front matter.');
});

test('Where rows were stand blank lines, and all else stands as it was', () => {
  const body = 'Before | it.\n\n| A | B |\n| --- | :-: |\n| a | b |\n| c |\nAfter.\n\n| no table\n';
  expect(withoutRows(body)).toBe('Before | it.\n\n\n\n\n\nAfter.\n\n| no table\n');
});
