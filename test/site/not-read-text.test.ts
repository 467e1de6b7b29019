import { expect, test } from 'vitest';
import { notReadText } from '../../src/site/not-read-text.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const kb = kbOf({
  frameworks: [framework('label', { shortTitle: 'Label' }), framework('act')],
  requirements: [requirement('label', 'C1'), requirement('label', 'C2', { kind: 'provision', verified: 'unverified', evidence: [] })],
});
const page = { ...pageOf(kb), name: (id: string) => kb.frameworkById.get(id)?.shortTitle ?? id };

test('what could not be read is said with its count, and nothing where all was read', () => {
  expect(notReadText(page, ['act', 'label'])).toBe('Label: 1 of 2 numbers could not be read, so that nothing is said of them.');
  expect(notReadText(page, ['act'])).toBe('');
});
