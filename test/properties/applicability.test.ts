import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/applicability/evaluate.ts';
import { factsSchema, type Facts } from '../../src/domain/applicability/facts.ts';
import type { Condition } from '../../src/domain/model/schema/applicability.ts';

const question: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { fact: 'roles', oneOf: ['manufacturer', 'importer'], point: 'Art. 1' },
  { fact: 'markets', oneOf: ['eu'], point: 'Art. 2' },
  { fact: 'seat', oneOf: ['de'], point: 'Art. 3' },
  { fact: 'staff', atLeast: 50, point: 'Art. 4' },
  { fact: 'turnover', above: 10, point: 'Art. 5' },
  { fact: 'product.radio', is: true, point: 'Art. 6' },
  { fact: 'product.kinds', oneOf: ['router'], point: 'Art. 7' },
  { fact: 'placedOnMarket', from: '2027-12-11', point: 'Art. 8' },
  { fact: 'labels', oneOf: ['sg-cls'], point: 'Art. 9' },
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    question,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));
const whole = fc.record({
  roles: fc.subarray(['manufacturer', 'importer', 'operator']),
  markets: fc.subarray(['DE', 'EU', 'UK', 'JP']),
  seat: fc.constantFrom('DE', 'FR', 'JP'),
  staff: fc.constantFrom(10, 50, 300),
  turnover: fc.constantFrom(5, 10, 50),
  placedOnMarket: fc.constantFrom('2027-12-10', '2027-12-11'),
  labels: fc.subarray(['sg-cls']),
  product: fc.record({ radio: fc.boolean(), kinds: fc.subarray(['router', 'plc']) }),
});
const hidden = fc.subarray(['roles', 'markets', 'seat', 'staff', 'turnover', 'placedOnMarket', 'labels', 'product']);
const read = (facts: object): Facts => ({ ...factsSchema.parse(facts), date: '2026-11-29' });
const hide = (facts: object, names: readonly string[]) => ({ ...facts, ...Object.fromEntries(names.map((name) => [name, null])) });

describe('a condition over facts', () => {
  test('that is decided with fewer facts is decided alike with more', () => {
    fc.assert(
      fc.property(condition, whole, hidden, (rule, facts, names) => {
        const fewer = evaluate(rule, read(hide(facts, names))).truth;
        const more = evaluate(rule, read(facts)).truth;
        expect([fewer, 'unknown']).toContain(fewer === 'unknown' ? 'unknown' : more);
      }),
      { numRuns: 500 },
    );
  });

  test('is never decided by a fact that nobody knows, and names one where it is open', () => {
    fc.assert(
      fc.property(condition, whole, hidden, (rule, facts, names) => {
        const { truth, because, missing } = evaluate(rule, read(hide(facts, names)));
        const tops = because.map(({ fact }) => fact.split('.')[0]);
        expect(tops.filter((top) => names.includes(top ?? ''))).toEqual([]);
        expect(missing.length > 0).toBe(truth === 'unknown');
      }),
      { numRuns: 500 },
    );
  });

  test('with every fact known is decided', () => {
    fc.assert(
      fc.property(condition, whole, (rule, facts) => {
        expect(evaluate(rule, read(facts)).truth).not.toBe('unknown');
      }),
      { numRuns: 300 },
    );
  });
});
