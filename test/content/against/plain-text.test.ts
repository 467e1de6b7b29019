import { expect, test } from 'vitest';
import { textOfHtml } from '../../../src/content/against/plain-text.ts';

test.each([
  ['tags become spaces', 'a<b>b</b>c', 'a b c'],
  ['lines stay where they were', '<p\nclass="x">a', ' \n a'],
  ['scripts and styles are left out', '<script>if (a < b) {}</script>x<style>p{}</style>y', ' >x >y'],
  ['a script in capitals is left out too', 'a<SCRIPT>if (a < b) {}</Script>b', 'a >b'],
  ['comments are left out', 'a<!-- b > c -->d', 'a d'],
  ['an unfinished tag ends the text', 'a <b', 'a  '],
  ['entities are read', 'R&amp;D&nbsp;&#65;&#x42;&unknown;', 'R&D AB&unknown;'],
  ['a number up to the last of Unicode is a character', '&#1114111;', '\u{10FFFF}'],
  ['a number beyond the last of Unicode is none', '&#1114112;&#0;', '&#1114112;&#0;'],
])('%s', (_what, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('ten thousand signs that open nothing are one pass', () => {
  expect(textOfHtml('<'.repeat(10_000))).toBe(' ');
});
