import { expect, test } from 'vitest';
import { quantityName } from '../../src/site/quantity-name.ts';

test('a quantity is named in words with a capital', () => {
  expect(quantityName('report-early-warning')).toBe('Report early warning');
});
