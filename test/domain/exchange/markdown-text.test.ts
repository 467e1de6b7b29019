import { expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { parseWhole } from '../../../src/content/body.ts';
import { escapeMarkdown, tableCell } from '../../../src/domain/exchange/markdown-text.ts';

test.each([
  ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
  ['a < b > {c} [d] ~e~', 'a \\< b \\> \\{c\\} \\[d\\] \\~e\\~'],
  ['a &amp; b & c', 'a \\&amp; b & c'],
  ['a\\*', 'a\\\\\\*'],
  ['a\\b', 'a\\b'],
  ['- a\n+ b\n# c\n####### d', '\\- a\n\\+ b\n\\# c\n####### d'],
  ['1. a\n2) b\n3.c', '1\\. a\n2\\) b\n3.c'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test('What was written reads as the text', () => {
  const text = '- *a* &amp; <b> [c](d) \\* 1. e';
  expect(toString(parseWhole('content/a.md', escapeMarkdown(text), 1).tree)).toBe(text);
});

test.each([
  ['a | b', 'a \\| b'],
  [' a\n b ', 'a b'],
  ['a\\|b &lt; *c*', 'a\\\\\\|b \\&lt; \\*c\\*'],
])('In a cell %j is written %j', (text, written) => {
  expect(tableCell(text)).toBe(written);
});
