import { expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import { plainWordsHold } from '../../../src/domain/rules/plain-words.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const records = { frameworks: [framework('act')], requirements: [requirement('act', 'SR 1.1')] };

test('plain words of a requirement that exists are in order', () => {
  expect(findingsOf(plainWordsHold, { ...records, plainWords: { 'act/sr-1-1': 'log-in, sign in' } })).toEqual([]);
});

test('plain words of a requirement that does not exist are an error, with what may be meant', () => {
  const report = formatReport(findingsOf(plainWordsHold, { ...records, plainWords: { 'act/sr-1-2': 'log-in' } }));
  expect(report).toContain('error  plain-words-hold\n    `act/sr-1-2` is not a requirement.\n    Tip: did you mean `act/sr-1-1`?');
});
