import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/applicability/evaluate.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import type { Condition, FactTest } from '../../../src/domain/model/schema/applicability.ts';

const facts = (over: object = {}): Facts => ({ ...factsSchema.parse(over), date: '2026-11-29' });
const ask = (test: Omit<FactTest, 'point'>): Condition => ({ ...test, point: 'Art. 1' });
const maker = ask({ fact: 'roles', oneOf: ['manufacturer'] });
const fifty = ask({ fact: 'staff', atLeast: 50 });
const truth = (condition: Condition, over: object) => evaluate(condition, facts(over)).truth;

describe('a question to one fact', () => {
  test.each([
    ['a token among those asked for', maker, { roles: ['importer', 'manufacturer'] }, 'yes'],
    ['no token among those asked for', maker, { roles: ['importer'] }, 'no'],
    ['a fact that is left out', maker, {}, 'unknown'],
    ['a fact that nobody knows', fifty, { staff: null }, 'unknown'],
    ['exactly the number', fifty, { staff: 50 }, 'yes'],
    ['one below the number', fifty, { staff: 49 }, 'no'],
    ['exactly the number, where more is asked for', ask({ fact: 'turnover', above: 10 }), { turnover: 10 }, 'no'],
    ['more than the number', ask({ fact: 'turnover', above: 10 }), { turnover: 11 }, 'yes'],
    ['a truth', ask({ fact: 'product.radio', is: true }), { product: { radio: true } }, 'yes'],
    ['the other truth', ask({ fact: 'product.radio', is: true }), { product: { radio: false } }, 'no'],
    ['a product of which nothing is known', ask({ fact: 'product.radio', is: true }), {}, 'unknown'],
    ['the day itself', ask({ fact: 'placedOnMarket', from: '2027-12-11' }), { placedOnMarket: '2027-12-11' }, 'yes'],
    ['the day before', ask({ fact: 'placedOnMarket', from: '2027-12-11' }), { placedOnMarket: '2027-12-10' }, 'no'],
    [
      'the day before, where earlier is asked for',
      ask({ fact: 'placedOnMarket', before: '2027-12-11' }),
      { placedOnMarket: '2027-12-10' },
      'yes',
    ],
    ['units that go on being supplied', ask({ fact: 'placedOnMarket', from: '2027-12-11' }), {}, 'yes'],
    ['a day that nobody knows', ask({ fact: 'placedOnMarket', from: '2027-12-11' }), { placedOnMarket: null }, 'unknown'],
    ['a list that is left out names nothing', ask({ fact: 'labels', oneOf: ['sg-cls'] }), {}, 'no'],
    ['a list that nobody knows', ask({ fact: 'labels', oneOf: ['sg-cls'] }), { labels: null }, 'unknown'],
  ] as const)('%s', (_, condition, over, expected) => {
    expect(truth(condition, over)).toBe(expected);
  });
});

describe('a question to a place', () => {
  const inEu = ask({ fact: 'markets', oneOf: ['eu'] });
  test.each([
    ['a member state lies in the union', inEu, { markets: ['DE'] }, 'yes'],
    ['the union is itself', inEu, { markets: ['EU'] }, 'yes'],
    ['Britain does not', inEu, { markets: ['UK', 'JP'] }, 'no'],
    ['a market of the whole union holds each member state', ask({ fact: 'markets', oneOf: ['de'] }), { markets: ['EU'] }, 'yes'],
    ['a seat somewhere in the union may be in any of them', ask({ fact: 'seat', oneOf: ['de'] }), { seat: 'EU' }, 'unknown'],
    ['a seat elsewhere is not', ask({ fact: 'seat', oneOf: ['de'] }), { seat: 'FR' }, 'no'],
    ['GB is Britain as well', ask({ fact: 'seat', oneOf: ['uk'] }), { seat: 'GB' }, 'yes'],
  ] as const)('%s', (_, condition, over, expected) => {
    expect(truth(condition, over)).toBe(expected);
  });
});

describe('several questions', () => {
  const size: Condition = {
    any: [fifty, { all: [ask({ fact: 'turnover', above: 10 }), ask({ fact: 'balanceSheet', above: 10 })] }],
  };

  test('one no decides for all of them, whatever is not known', () => {
    expect(evaluate({ all: [maker, fifty] }, facts({ staff: 10 }))).toMatchObject({ truth: 'no', missing: [] });
  });

  test('what is not known leaves all of them open and is named', () => {
    expect(evaluate({ all: [maker, fifty] }, facts({ roles: ['manufacturer'] }))).toEqual({
      truth: 'unknown',
      because: [],
      missing: ['staff'],
    });
  });

  test.each([
    ['staff alone is enough', { staff: 60, turnover: 1, balanceSheet: 1 }, 'yes'],
    ['both figures are enough', { staff: 10, turnover: 11, balanceSheet: 11 }, 'yes'],
    ['one figure is not', { staff: 10, turnover: 11, balanceSheet: 9 }, 'no'],
    ['one figure that is too low decides without the other', { staff: 10, turnover: 9 }, 'no'],
    ['a figure that is not known leaves it open', { staff: 10, turnover: 11 }, 'unknown'],
  ] as const)('%s', (_, over, expected) => {
    expect(truth(size, over)).toBe(expected);
  });

  test('a denial turns an answer round and leaves the unknown unknown', () => {
    expect([truth({ not: fifty }, { staff: 60 }), truth({ not: fifty }, { staff: 10 }), truth({ not: fifty }, {})]).toEqual([
      'no',
      'yes',
      'unknown',
    ]);
  });

  test('what decided is told with its point', () => {
    expect(evaluate({ any: [maker, fifty] }, facts({ roles: ['importer'], staff: 60 })).because).toEqual([
      { fact: 'staff', atLeast: 50, point: 'Art. 1', holds: true },
    ]);
  });

  test('what several conditions say alike is told once, and what differs in its point stays apart', () => {
    const elsewhere = { ...fifty, point: 'Art. 2' };
    const parts = [structuredClone(fifty), structuredClone(fifty), elsewhere];
    const points = (staff: number) => evaluate({ all: parts }, facts({ staff })).because.map(({ point, holds }) => [point, holds]);
    expect([points(60), points(10)]).toEqual([
      [
        ['Art. 1', true],
        ['Art. 2', true],
      ],
      [
        ['Art. 1', false],
        ['Art. 2', false],
      ],
    ]);
  });
});
