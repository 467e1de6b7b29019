import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import { thesaurusHolds } from '../../../src/domain/rules/thesaurus.ts';
import { findingsOf, framework } from '../../builders.ts';

const concept = (id: string, over: object = {}) => ({ id, en: [id], de: [id], ja: [id], ...over });
const report = (...thesaurus: ReturnType<typeof concept>[]) =>
  formatReport(findingsOf(thesaurusHolds, { frameworks: [framework('act')], thesaurus }));

describe('the thesaurus', () => {
  test('may name concepts, records and pages that exist', () => {
    expect(report(concept('a', { broader: ['b'], chiefly: ['act', 'matrix'] }), concept('b'))).toContain('0 errors');
  });

  test.each([
    ['a concept twice', [concept('a'), concept('a')], '`a` is a concept twice.'],
    ['a concept that does not exist', [concept('a', { related: ['b'] })], '`b` is not a concept of the thesaurus.'],
    ['a record that does not exist', [concept('a', { chiefly: ['axt'] })], '`axt` is not a record or page.'],
  ])('may not have %s', (_, thesaurus, message) => {
    expect(findingsOf(thesaurusHolds, { frameworks: [framework('act')], thesaurus }).map(({ rule }) => rule)).toEqual(['thesaurus-holds']);
    expect(report(...thesaurus)).toContain(message);
  });
});
