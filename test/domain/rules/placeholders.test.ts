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

test('a gist that is not written yet is told once', () => {
  const text = 'To be written: the gist.';
  const found = findingsOf(nothingToBeWritten, {
    frameworks: [written],
    requirements: [requirement('demo', 'R 1', { body: text, gist: text })],
  });
  expect(found.map(({ message }) => message)).toEqual(['The text still says `To be written`.']);
});
