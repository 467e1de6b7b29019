import { describe, expect, test } from 'vitest';
import { factFaults } from '../../../src/domain/applicability/fact-faults.ts';
import { factsSchema, valueOf, type Facts } from '../../../src/domain/applicability/facts.ts';
import { factDays, factTerms, type FactName } from '../../../src/domain/model/facts-vocabulary.ts';

const faults = (input: unknown): readonly string[] => {
  const parsed = factsSchema.safeParse(input);
  return parsed.success ? [] : factFaults(parsed.error);
};

describe('the value of a fact', () => {
  const facts: Facts = { ...factsSchema.parse({ staff: 80, product: { kinds: ['plc'] } }), date: '2026-11-29' };
  test.each([
    ['staff', 80],
    ['product.kinds', ['plc']],
    ['product.radio', null],
    ['seat', null],
    ['labels', []],
    ['placedOnMarket', 'ongoing'],
    ['substantiallyModified', false],
    ['date', '2026-11-29'],
  ] as const)('%s', (name, expected) => {
    expect(valueOf(facts, name)).toEqual(expected);
  });

  test('can be asked for by every name of the vocabulary', () => {
    const full = { seat: 'DE', product: {} } as const;
    expect(Object.keys(factTerms).map((name) => valueOf({ ...facts, ...full }, name as FactName) === undefined)).not.toContain(true);
  });
});

describe('facts that are wrong', () => {
  test.each([
    [{ seat: 'xEU' }, '`seat`: write a country code in capitals, `EU` or `UK`.'],
    [{ seat: 'EUx' }, '`seat`: write a country code in capitals, `EU` or `UK`.'],
    [{ seat: 'Germany' }, '`seat`: write a country code in capitals, `EU` or `UK`.'],
    [{ seat: 'EN' }, '`seat`: is the code of no country.'],
    [{ staff: '80' }, '`staff` must be a plain number or null.'],
    [{ staff: -1 }, '`staff`: must not be below zero.'],
    [{ nace: ['281'] }, '`nace.0`: write the two digits of a NACE division, quoted.'],
    [{ markets: ['DE', 'DE'] }, '`markets`: names something twice.'],
    [{ customers: 'trade' }, '`customers` takes `business`, `consumer`, `both`.'],
    [{ product: { digitl: true } }, '`product.digitl` is no fact that is known. Did you mean `digital`?'],
    [{ product: 'router' }, '`product` must be a block of facts.'],
    [{ date: '2026-02-30' }, '`date`: this day does not exist in the calendar.'],
    [{ date: '1899-12-31' }, `\`date\`: use a day from ${factDays.first} to ${factDays.last}.`],
    [{ date: '2999-01-01' }, `\`date\`: use a day from ${factDays.first} to ${factDays.last}.`],
    [{ date: '20260101' }, '`date`: write the date as `YYYY-MM-DD`.'],
    [{ staff: factTerms.staff.most + 1 }, `\`staff\`: must not be above ${factTerms.staff.most}.`],
    [{ substantiallyModified: 'no' }, '`substantiallyModified` must be true, false or null.'],
    [{ labels: ['A b'] }, '`labels.0`: use lower-case letters and digits joined by hyphens.'],
    [{ markets: ['FR', 'XQ'] }, '`markets.1`: is the code of no country.'],
    [{ placedOnMarket: 'soon' }, '`placedOnMarket`: write a day as `YYYY-MM-DD`, or leave it out.'],
    [[], '`facts` must be a block of facts.'],
  ])('%j: %s', (input, fault) => {
    expect(faults(input)).toEqual([fault]);
  });

  test('"don\'t know" is no fault anywhere', () => {
    const names = Object.keys(factsSchema.shape).filter((name) => name !== 'date');
    expect(names.flatMap((name) => faults({ [name]: null }))).toEqual([]);
  });
});
