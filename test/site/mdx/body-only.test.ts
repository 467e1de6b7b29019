import { expect, test } from 'vitest';
import { withoutFrontMatter } from '../../../src/site/mdx/body-only.ts';

test('The body stands on its lines, with nothing between the lines of the front matter', () => {
  expect(withoutFrontMatter('a.mdx', '---\ntitle: A\norder: 1\n---\n\nBody.\n')).toBe('---\n\n\n---\n\nBody.\n');
});

test('A byte order mark and other line ends do not reach the compiler', () => {
  expect(withoutFrontMatter('a.mdx', '\uFEFF---\r\ntitle: A\r\n---\r\nBody.\r\n')).toBe('---\n\n---\nBody.\n');
});

test('A file without front matter is refused', () => {
  expect(() => withoutFrontMatter('a.mdx', 'Body.')).toThrow('The file has no front matter.');
});
