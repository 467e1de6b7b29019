import { expect, test } from 'vitest';
import { nothingToBeWritten } from '../../../src/domain/rules/placeholders.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const written = framework('demo', { title: 'Demo' });

test('a record that is written has no place left', () => {
  expect(findingsOf(nothingToBeWritten, { frameworks: [written] })).toEqual([]);
});

test('a key that says what its template said is named at its place, as a warning', () => {
  const left = framework('demo', { rights: { holder: 'To be written', basis: 'Facts.' } });
  expect(findingsOf(nothingToBeWritten, { frameworks: [left] })).toMatchObject([
    { severity: 'warning', rule: 'to-be-written', message: '`rights` still says `To be written`.' },
  ]);
});

test('a text that is not written yet is told by the reader, who knows its line', () => {
  const text = 'To be written: the gist.';
  const records = { frameworks: [written], requirements: [requirement('demo', 'R 1', { body: text, gist: text })] };
  expect(findingsOf(nothingToBeWritten, records)).toEqual([]);
});

test.each([
  ['a key that begins with it', { title: 'To be written: its name' }, ['`title` of the source `s` still says `To be written: its name`.']],
  [
    'the address of a template',
    { url: 'https://example.org/to-be-written' },
    ['`url` of the source `s` still says `https://example.org/to-be-written`.'],
  ],
  [
    'a long key that begins with it, of which forty signs are told',
    { title: `To be written: ${'x'.repeat(26)}` },
    [`\`title\` of the source \`s\` still says \`To be written: ${'x'.repeat(25)}\`.`],
  ],
  ['neither', { title: 'What is to be written', url: 'https://example.org/' }, []],
])('a source with %s', (_, over, messages) => {
  const sources = { s: { title: 'A list', url: 'https://example.org/list', ...over } };
  const found = findingsOf(nothingToBeWritten, { sources });
  expect(found.map(({ message }) => message)).toEqual(messages);
});
