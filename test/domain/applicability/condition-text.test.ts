import { expect, test } from 'vitest';
import { testText } from '../../../src/domain/applicability/condition-text.ts';
import type { Condition } from '../../../src/domain/model/schema/applicability.ts';

const ask = (condition: object): Condition => ({ fact: 'staff', point: 'Art. 2', ...condition }) as Condition;

test.each<[Condition, string]>([
  [ask({ fact: 'markets', oneOf: ['eu', 'uk'] }), 'Market: EU or United Kingdom (Art. 2)'],
  [ask({ atLeast: 50 }), 'Staff: 50 or more (Art. 2)'],
  [ask({ above: 10 }), 'Staff: above 10 (Art. 2)'],
  [ask({ fact: 'product.radio', is: true }), 'Radio: yes (Art. 2)'],
  [ask({ fact: 'product.radio', is: false }), 'Radio: no (Art. 2)'],
  [ask({ fact: 'placedOnMarket', from: '2027-01-01' }), 'Placed on the market: 2027-01-01 or later (Art. 2)'],
  [ask({ fact: 'placedOnMarket', before: '2027-01-01' }), 'Placed on the market: before 2027-01-01 (Art. 2)'],
  [{ all: [ask({ atLeast: 50 }), { not: ask({ above: 90 }) }] }, 'Staff: 50 or more (Art. 2); not Staff: above 90 (Art. 2)'],
  [{ any: [ask({ atLeast: 50 }), ask({ above: 90 })] }, 'either Staff: 50 or more (Art. 2), or Staff: above 90 (Art. 2)'],
])('%j reads "%s"', (condition, text) => {
  expect(testText(condition)).toBe(text);
});
