import { describe, expect, test } from 'vitest';
import { gapKinds } from '../../src/domain/model/gap.ts';
import * as vocabulary from '../../src/domain/model/vocabulary.ts';
import { messageTexts } from '../../src/i18n/messages.ts';

/** Names that only those who edit the content know: of registers, of the joint paper as a role, of our plan. */
const internal = /\b[a-z-]+\.yaml\b|\bfocal\b|\b(?:in the|current) scope\b|\bledger\b/u;

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe.each([
  ['the texts of the pages', messageTexts.en],
  ['the kinds of gaps', gapKinds],
  ['the vocabularies', vocabulary],
])('%s', (_what, texts) => {
  test('use no word that only editors know', () => {
    expect(wordsOf(texts).length).toBeGreaterThan(0);
    expect(wordsOf(texts).filter((text) => internal.test(text))).toEqual([]);
  });
});
