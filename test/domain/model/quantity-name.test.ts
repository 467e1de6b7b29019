import { expect, test } from 'vitest';
import { givenName, quantityName } from '../../../src/domain/model/quantity-name.ts';

test('a quantity is called as its register says, and without an entry by its name in words', () => {
  const kb = { quantityNames: { 'report-early-warning': 'Early warning', report: { name: 'Report', stage: 'first' as const } } };
  expect(quantityName(kb, 'report-early-warning')).toBe('Early warning');
  expect(quantityName(kb, 'report')).toBe('Report');
  expect([givenName(kb, 'report'), givenName(kb, 'test-of-backup'), givenName(kb, 'constructor')]).toEqual([
    'Report',
    undefined,
    undefined,
  ]);
  expect(quantityName(kb, 'test-of-backup')).toBe('Test of backup');
  expect(quantityName(kb, 'constructor')).toBe('Constructor');
});
