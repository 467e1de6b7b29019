import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stateOfFolder } from '../../src/site/folder-state.ts';

let folder: string;
const file = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-state-'));
  mkdirSync(file('deep'));
  writeFileSync(file('a.mdx'), 'one');
  writeFileSync(file('deep/b.mdx'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the state of a folder', () => {
  test('stays while nothing changes', () => {
    expect(stateOfFolder(folder)).toBe(stateOfFolder(folder));
  });

  test.each([
    ['a file is added', () => writeFileSync(file('c.mdx'), 'x')],
    ['a file is removed', () => rmSync(file('a.mdx'))],
    ['a file is renamed', () => renameSync(file('a.mdx'), file('z.mdx'))],
    ['a file deep down grows', () => writeFileSync(file('deep/b.mdx'), 'more')],
    [
      'a file is replaced by one of the same size and an older time stamp',
      () => {
        writeFileSync(file('deep/new'), 'eno');
        utimesSync(file('deep/new'), 1, 1);
        renameSync(file('deep/new'), file('a.mdx'));
      },
    ],
    [
      'a file is written over and its time stamp set back',
      () => {
        copyFileSync(file('a.mdx'), file('deep/b.mdx'));
        utimesSync(file('deep/b.mdx'), 1, 1);
      },
    ],
  ])('changes when %s', (_, change) => {
    const before = stateOfFolder(folder);
    change();
    expect(stateOfFolder(folder)).not.toBe(before);
  });
});
