import { expect, test } from 'vitest';
import { marksOfQualifiers } from '../../../src/domain/coverage/qualifier-marks.ts';

test.each([
  [{ qualifiers: [] }, ''],
  [{ qualifiers: ['from-level'], fromLevel: 3 }, '3'],
  [{ qualifiers: ['from-level'] }, ''],
  [{ qualifiers: ['recommended', 'from-title'] }, 'rt'],
  [{ qualifiers: ['for-some', 'not-yet-applicable'] }, 'sn'],
  [{ qualifiers: ['joint-series', 'unverified'] }, '+u'],
  [{ qualifiers: ['joint', 'from-level', 'contested'], fromLevel: 2 }, '+2c'],
] as const)('the signs of %j are %s', (qualification, marks) => {
  expect(marksOfQualifiers(qualification)).toBe(marks);
});
