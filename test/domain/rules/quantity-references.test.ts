import { expect, test } from 'vitest';
import { quantityReferences } from '../../../src/domain/rules/quantity-references.ts';
import { kbOf, requirement } from '../../builders.ts';

test('the register of quantities names what a requirement sets', () => {
  const kb = kbOf({
    requirements: [requirement('act', 'Art. 1', { parameters: { report: { value: 24, unit: 'h', verified: 'one-source' } } })],
    quantityNames: { report: 'Report', gone: 'Gone' },
  });
  expect([...quantityReferences(kb)].map(({ value, among }) => [value, new Set(among).has(value)])).toEqual([
    ['report', true],
    ['gone', false],
  ]);
});
