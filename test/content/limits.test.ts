import { expect, test } from 'vitest';
import { bodyLimit, cellLimit, depthLimit, sizeLimit } from '../../src/content/limits.ts';

test.each([
  ['a register', 'scope.yaml', 32_768],
  ['a set', 'mappings/a--b.mdx', 8_192],
  ['a page', 'guide/a.mdx', 512],
  ['a page in a folder called like that of the sets', 'guide/mappings/a.mdx', 512],
])('%s is read to its size: %s', (_what, path, kibibytes) => {
  expect(sizeLimit(path)).toBe(kibibytes * 1_024);
});

test('a body, a cell and the depth of lists have limits of their own', () => {
  expect([bodyLimit, cellLimit, depthLimit]).toEqual([65_536, 4_000, 20]);
});
