import { expect, test } from 'vitest';
import { aspectGapId, aspectOfGapId, isGapId } from '../../../src/domain/model/gap-ids.ts';

test('the id of a gap of an aspect names the aspect, and gives it back', () => {
  expect(aspectOfGapId(aspectGapId('plan.basic-policy'))).toBe('plan.basic-policy');
});

test.each([
  ['international--plan.basic-policy', true],
  ['unassessed-pair--a--b', true],
  ['unassessed-pair', false],
  ['iec-62443-3-3-2013/sr-1-1', false],
])('%s has the form of a gap: %s', (id, is) => {
  expect(isGapId(id)).toBe(is);
});

test('an id of another form names no aspect', () => {
  expect(aspectOfGapId('unassessed-pair--a--b')).toBeUndefined();
});
