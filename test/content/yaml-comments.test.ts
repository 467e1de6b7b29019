import { expect, test } from 'vitest';
import { commentWarnings } from '../../src/content/yaml-comments.ts';

const found = (text: string) =>
  [...commentWarnings({ path: 'a.yaml', text, lineOffset: 2 })].map(({ line, column, message }) => `${line}:${column} ${message}`);

test.each([
  ['title: Update #2 of the FAQ', ['3:8 `title` ends at `Update`: the text after ` #` is a comment.']],
  ['edition: Draft # 2', ['3:10 `edition` ends at `Draft`: the text after ` #` is a comment.']],
  ['terms:\n  - Update #2', ['4:5 This item ends at `Update`: the text after ` #` is a comment.']],
  ['kind: act # not a regulation', []],
  ['title: "Update #2"', []],
  ['title: C#', []],
])('%j: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['title', 'shortTitle', 'summary', 'note', 'quote', 'asks', 'edition', 'ref', 'locator', 'text', 'why', 'holder', 'basis'])(
  'a comment behind one word of free text may have been meant as its end: %s',
  (key) => {
    expect(found(`${key}: Draft # 2`)).toEqual([`3:${key.length + 3} \`${key}\` ends at \`Draft\`: the text after \` #\` is a comment.`]);
  },
);
