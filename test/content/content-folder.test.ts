import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';

test.each([
  [undefined, resolve('content')],
  ['elsewhere', resolve('elsewhere')],
])('a command that is told %s reads %s', (option, folder) => {
  expect(contentFolder(option)).toBe(folder);
});
