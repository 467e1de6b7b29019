import { expect, test } from 'vitest';
import { isPlain } from '../../../src/domain/model/plain-file.ts';

test('A file of plain Markdown is told from one that Astro compiles', () => {
  expect([isPlain({ path: 'a/b.md' }), isPlain({ path: 'a/b.mdx' })]).toEqual([true, false]);
});
