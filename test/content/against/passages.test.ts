import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/content/against/passages.ts';

const passages = (inside: string, text: string) =>
  passagesOf({ path: inside, inside, text }).map(({ lines }) => lines.map(({ text: words, line, column }) => [words.trim(), line, column]));

test('a paragraph is one passage, whatever lines it stands on, and a blank line ends it', () => {
  expect(passages('guide/a.mdx', '---\ntitle: A\n---\nOne\nand two.\n\nThree.')).toEqual([
    [['---', 1, 1]],
    [
      ['---', 3, 1],
      ['One', 4, 1],
      ['and two.', 5, 1],
    ],
    [
      ['', 6, 1],
      ['Three.', 7, 1],
    ],
  ]);
});

test.each(['- ', '* ', '+ ', '1. ', '12. ', '3) ', '# ', '> '])('a line that begins with `%s` begins a passage', (mark) => {
  expect(passages('guide/a.mdx', `---\ntitle: A\n---\nOne.\n${mark}two.`).at(-1)).toEqual([[`${mark}two.`, 5, 1]]);
});

test('of a row only what is worded is a passage: the cells after source, relationship and target', () => {
  expect(passages('mappings/a--b.mdx', '---\nsource: a\n---\n| 1 | subset-of | 2 | high | Because. |').slice(3)).toEqual([
    [['high', 4, 22]],
    [['Because.', 4, 29]],
    [['', 4, 40]],
  ]);
});

test('names of the publisher, lists of tokens and fenced examples are no wording', () => {
  const text = '---\ntitle: The official title\nroles: [a, b]\nnote: Ours.\n---\n```\nan example\n```';
  expect(JSON.stringify(passages('guide/a.mdx', text))).not.toMatch(/official|roles|example/u);
  expect(JSON.stringify(passages('guide/a.mdx', text))).toContain('Ours.');
});

test('the value of a key is a passage with the lines that go on with it', () => {
  expect(passages('gaps/a.yaml', 'note: One\n  goes on.\nreason: Two.')).toEqual([
    [
      ['note: One', 1, 1],
      ['goes on.', 2, 1],
    ],
    [['reason: Two.', 3, 1]],
  ]);
});

test('registers of names hold no passage', () => {
  expect(passages('sources.yaml', 'a:\n  title: A long title of a document')).toEqual([]);
});

test('a line within a value that holds a colon, a hyphen or a hash goes on with it', () => {
  expect(passages('gaps/a.yaml', 'note: One\n  goes on: here\n  and - there\n  and # there\n  and --- so')).toEqual([
    [
      ['note: One', 1, 1],
      ['goes on: here', 2, 1],
      ['and - there', 3, 1],
      ['and # there', 4, 1],
      ['and --- so', 5, 1],
    ],
  ]);
});

test.each(['- two', '  - two', 'two: 2', '  two:', '# two', '---'])('a line of keys that begins with `%s` begins a passage', (line) => {
  expect(passages('gaps/a.yaml', `note: One\n${line}`)).toEqual([[['note: One', 1, 1]], [[line.trim(), 2, 1]]]);
});
