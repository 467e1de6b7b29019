import { expect, test } from 'vitest';
import { quantityName } from '../../../src/domain/model/quantity-name.ts';

test('a quantity is called as its register says, and without an entry by its name in words', () => {
  const kb = { quantityNames: { 'report-early-warning': 'Early warning' } };
  expect(quantityName(kb, 'report-early-warning')).toBe('Early warning');
  expect(quantityName(kb, 'test-of-backup')).toBe('Test of backup');
  expect(quantityName(kb, 'constructor')).toBe('Constructor');
});
