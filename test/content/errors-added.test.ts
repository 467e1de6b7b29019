import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsAdded } from '../../src/content/errors-added.ts';
import { tinyFolder } from './tiny-copy.ts';

const heading = (rest = '') =>
  `---\nref: "9.9"\ntitle: Nine\ntitleStatus: ours\nkind: heading\nroles: []\nlifecycle: []\ngoals: []\nevidence: []\nverified: unverified\n${rest}---\nA group of nines.\n`;
const added = (text: string) => errorsAdded(tinyFolder, [{ path: 'requirements/demo-2-2022/r-9-9.md', text }]);

test('files that the check accepts add no error', () => {
  expect(added(heading())).toEqual([]);
});

test('what the check would refuse is named at its place before the file is there', () => {
  expect(added(heading('kind: heading\n')).map(({ path, line, rule }) => [path.split('/').at(-1), line, rule])).toEqual([
    ['r-9-9.md', 11, 'yaml-syntax'],
  ]);
});

test('an error that is there already is not named again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errors-added-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    appendFileSync(join(folder, 'elements/plan.mdx'), '\n<b>\n');
    const faulty = [{ path: 'requirements/demo-2-2022/r-9-9.md', text: heading('kind: heading\n') }];
    expect(errorsAdded(folder, faulty).map(({ path }) => path.split('/').at(-1))).toEqual(['r-9-9.md']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
