import { expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { notReadOf } from '../../../src/domain/model/not-read.ts';
import { kbOf, requirement } from '../../builders.ts';

const unread: Partial<Requirement> = { kind: 'provision', verified: 'unverified', evidence: [] };
const kb = kbOf({
  requirements: [
    requirement('label', 'C', { kind: 'heading', verified: 'unverified', evidence: [] }),
    requirement('label', 'C1'),
    requirement('label', 'C2', unread),
    requirement('label', 'C3', { ...unread, verified: 'one-source', evidence: [{ source: 'library', locator: 'page 1' }] }),
    requirement('label', 'C4', { ...unread, withdrawn: '2025-01-01' }),
    requirement('label', 'C5', { verified: 'unverified', evidence: [] }),
    requirement('act', 'A1'),
  ],
});

test('numbers of which nobody read the text are counted among all numbers', () => {
  expect(notReadOf(kb, 'label')).toEqual({ count: 1, refs: ['C2'], of: 4 });
});

test('a document of which everything was read has none', () => {
  expect(notReadOf(kb, 'act')).toBeUndefined();
  expect(notReadOf(kb, 'unknown')).toBeUndefined();
});
