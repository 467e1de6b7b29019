import { expect, test } from 'vitest';
import { append, checkTiny } from './tiny-copy.ts';

test('prose that says of a document in plain words that it is not in is an error at its place', () => {
  const path = 'frameworks/demo-1-2020.mdx';
  const { report } = checkTiny({ [path]: append('\nOf all documents Demo Standard 2 is not in yet.') });
  expect(report).toMatch(/demo-1-2020\.mdx:\d+:\d+ {2}error {2}document-not-in\n {4}`.*` is said not to be in by words/u);
});

test('that something else is not in may be said', () => {
  const { diagnostics } = checkTiny({ 'frameworks/demo-1-2020.mdx': append('\nClause 7 is not in.') });
  expect(diagnostics).toEqual([]);
});
