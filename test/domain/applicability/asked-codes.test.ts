import { expect, test } from 'vitest';
import { askedCodes } from '../../../src/domain/applicability/asked-codes.ts';
import type { AppliesTo, Condition } from '../../../src/domain/model/schema/applicability.ts';

const kinds = (...oneOf: string[]): Condition => ({ fact: 'product.kinds', oneOf, point: 'Art. 1' });

test('the values of all rules are gathered, however deep they stand, once each and in order', () => {
  const rule: AppliesTo = {
    when: { all: [kinds('router'), { any: [kinds('switch'), { not: kinds('plc', 'router') }] }] },
    parts: [
      { what: 'Do it', duty: 'product', points: ['Art. 2'], when: kinds('firewall') },
      { what: 'Tell', duty: 'reporting', points: ['Art. 3'] },
    ],
  };
  expect(askedCodes([rule])).toEqual({ 'product.kinds': ['firewall', 'plc', 'router', 'switch'] });
});
