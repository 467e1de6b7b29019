import { expect, test } from 'vitest';
import { valueLabel } from '../../../src/domain/applicability/value-label.ts';

test.each([
  ['markets', 'eu', 'EU'],
  ['seat', 'UK', 'United Kingdom'],
  ['seat', 'JP', 'Japan'],
  ['seat', 'el', 'Greece'],
  ['seat', 'nowhere', 'nowhere'],
  ['product.connected', 'data-link', 'fieldbus or other data link'],
  ['product.kinds', 'network-management', 'network management'],
  ['product.kinds', 'constructor', 'constructor'],
  ['product.connected', 'constructor', 'constructor'],
] as const)('`%s` of %s is "%s"', (name, value, words) => {
  expect(valueLabel(name, value)).toBe(words);
});
