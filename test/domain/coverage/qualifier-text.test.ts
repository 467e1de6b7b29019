import { expect, test } from 'vitest';
import { qualifierTexts } from '../../../src/domain/coverage/qualifier-text.ts';
import { qualifiers } from '../../../src/domain/model/claims-vocabulary.ts';

test('A level says from which on it holds', () => {
  expect(qualifierTexts({ qualifiers: ['from-level'], fromLevel: 3 })).toEqual(['from SL 3']);
});

test('Without the level its word alone stands there', () => {
  expect(qualifierTexts({ qualifiers: ['from-level'] })).toEqual([qualifiers['from-level'].label]);
});

test('Other words are not touched by a level', () => {
  expect(qualifierTexts({ qualifiers: ['from-title', 'from-level'], fromLevel: 2 })).toEqual([qualifiers['from-title'].label, 'from SL 2']);
});
