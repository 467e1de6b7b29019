import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { referenceFolder } from '../../../src/content/against/reference-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sized = (name: string, bytes: number) => {
  writeFileSync(join(folder, name), '');
  truncateSync(join(folder, name), bytes);
};

test('texts of folders within are read in the order of their names, HTML without its tags', () => {
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/two.HTML'), '<p>two</p>');
  writeFileSync(join(folder, 'a.txt'), 'one');
  writeFileSync(join(folder, 'b.txt'), 'beside');
  writeFileSync(join(folder, '.hidden.txt'), 'no');
  const found = referenceFolder(folder);
  expect('texts' in found && [...found.texts()].map(({ name, text }) => `${name}: ${text.trim()}`)).toEqual([
    'a.txt: one',
    'b.txt: beside',
    'b/two.HTML: two',
  ]);
});

test('a text that is too large is named and not opened', () => {
  writeFileSync(join(folder, 'a.txt'), 'one');
  sized('b.txt', 33 * 1024 * 1024);
  expect(referenceFolder(folder)).toMatchObject({ unread: [{ name: 'b.txt', why: 'It has 33 MB; a text is read up to 32 MB.' }] });
});

test('what is not read is named in the order of the names', () => {
  for (const name of ['b.pdf', 'a.pdf', 'c.png']) sized(name, 1);
  writeFileSync(join(folder, 'd.txt'), 'one');
  const found = referenceFolder(folder);
  expect('texts' in found && found.unread.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.png']);
});

test('texts that are too large together are refused before one is opened', () => {
  for (let index = 0; index < 9; index += 1) sized(`${index}.txt`, 31 * 1024 * 1024);
  expect(referenceFolder(folder)).toEqual({ refused: 'The texts have 279 MB together; up to 256 MB are read.' });
});

test('folders are read up to twelve deep', () => {
  const inside = (levels: number) => Array.from({ length: levels }, (_, level) => `f${level}`).join('/');
  mkdirSync(join(folder, inside(12)), { recursive: true });
  writeFileSync(join(folder, inside(12), 'a.txt'), 'one');
  const found = referenceFolder(folder);
  expect('texts' in found && [...found.texts()].map(({ text }) => text)).toEqual(['one']);
  mkdirSync(join(folder, inside(13)));
  expect(referenceFolder(folder)).toEqual({ refused: `\`${folder}\` holds folders more than 12 deep.` });
});

test('what is no folder is refused', () => {
  sized('a.txt', 1);
  expect([join(folder, 'none'), join(folder, 'a.txt')].map((path) => referenceFolder(path))).toEqual([
    { refused: `\`${join(folder, 'none')}\` is no folder.` },
    { refused: `\`${join(folder, 'a.txt')}\` is no folder.` },
  ]);
});

test('more files than are read are refused', () => {
  for (let index = 0; index < 2_001; index += 1) writeFileSync(join(folder, `${index}.txt`), '');
  expect(referenceFolder(folder)).toEqual({ refused: `\`${folder}\` holds more than 2000 files.` });
});

test('a text that is named as unread is not among the texts', () => {
  writeFileSync(join(folder, 'a.txt'), 'one');
  sized('b.txt', 3);
  const found = referenceFolder(folder);
  expect('texts' in found && [found.unread, [...found.texts()]]).toEqual([
    [{ name: 'b.txt', why: 'It holds NUL bytes and is no text, or is encoded as UTF-16.' }],
    [{ name: 'a.txt', text: 'one' }],
  ]);
});
