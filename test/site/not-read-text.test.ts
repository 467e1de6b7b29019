import { expect, test } from 'vitest';
import { notReadText } from '../../src/site/not-read-text.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const unread = (of: string, ref: string) => requirement(of, ref, { kind: 'provision', verified: 'unverified', evidence: [] });
const kb = kbOf({
  frameworks: [framework('label', { shortTitle: 'Label' }), framework('scheme', { shortTitle: 'Scheme' }), framework('act')],
  requirements: [requirement('label', 'C1'), unread('label', 'C2'), ...['1', '2', '3', '4', '5', '6'].map((ref) => unread('scheme', ref))],
});
const page = { ...pageOf(kb), name: (id: string) => kb.frameworkById.get(id)?.shortTitle ?? id };

test('what could not be read is said with its count, with the numbers where they are few, and nothing where all was read', () => {
  expect(notReadText(page, ['act', 'label'])).toBe('Label: 1 of 2 numbers (C2) could not be read, so that nothing is said of it.');
  expect(notReadText(page, ['scheme'])).toBe('Scheme: 6 of 6 numbers could not be read, so that nothing is said of them.');
  expect(notReadText(page, ['act'])).toBe('');
});
