import { describe, expect, test } from 'vitest';
import { appliesToSchema, conditionSchema } from '../../../../src/domain/model/schema/applicability.ts';

const messages = (condition: unknown) => conditionSchema.safeParse(condition).error?.issues.map(({ message }) => message) ?? [];
const ask = (over: object) => ({ fact: 'staff', point: 'Art. 1', ...over });

describe('a condition', () => {
  test.each([
    [ask({ atLeast: 50 })],
    [ask({ above: 50 })],
    [{ fact: 'markets', oneOf: ['eu', 'uk'], point: 'Art. 1' }],
    [{ fact: 'product.radio', is: false, point: 'Art. 1' }],
    [{ fact: 'placedOnMarket', before: '2027-12-11', point: 'Art. 1' }],
    [{ all: [ask({ atLeast: 50 }), { any: [ask({ atLeast: 50 })] }, { not: ask({ above: 1 }) }] }],
  ])('%j is one', (condition) => {
    expect(messages(condition)).toEqual([]);
  });

  const cannotAnswer = 'asks `staff` in a way it cannot answer; use `atLeast` or `above`, and one test only';
  const noCondition = 'write `{ all: [ … ] }`, `{ any: [ … ] }`, `{ not: … }`, or a fact with one test and the point of law';
  const roles =
    '`manufacturer`, `importer`, `distributor`, `own-brand-seller`, `integrator`, `operator`, `service-provider`, `authority`, `consumer`';
  test.each([
    ['without a test', ask({}), cannotAnswer],
    ['with two tests', ask({ atLeast: 50, above: 50 }), cannotAnswer],
    ['with a test of another form', ask({ oneOf: ['50'] }), cannotAnswer],
    ['without its point', { fact: 'staff', atLeast: 50 }, noCondition],
    ['about a fact that is not known', { fact: 'stuff', atLeast: 50, point: 'Art. 1' }, noCondition],
    [
      'with a role that is not known',
      { fact: 'roles', oneOf: ['maker'], point: 'Art. 1' },
      `\`maker\` is no value of \`roles\`; expected ${roles}`,
    ],
    [
      'with a place in capitals',
      { fact: 'markets', oneOf: ['EU'], point: 'Art. 1' },
      '`EU` is no value of `markets`; expected a lower-case country code, `uk` or `eu`',
    ],
    [
      'with a day that does not exist',
      { fact: 'placedOnMarket', from: '2027-02-30', point: 'Art. 1' },
      'this day does not exist in the calendar',
    ],
    ['that joins nothing', { all: [] }, 'Too small: expected array to have >=1 items'],
    ['that joins in two ways', { all: [ask({ atLeast: 50 })], any: [ask({ atLeast: 50 })] }, noCondition],
  ])('%s is none', (_, condition, message) => {
    expect(messages(condition)).toEqual([message]);
  });

  test('and what is disputed are told apart from anything else in words', () => {
    const said = (rule: object) => appliesToSchema.safeParse(rule).error?.issues.map(({ message }) => message);
    const part = { what: 'Do', duty: 'product', points: ['1'] };
    expect(said({ when: 3, parts: [part] })).toEqual([noCondition.replace(', or', ', `{ where: name }`, or')]);
    expect(said({ when: ask({ atLeast: 1 }), parts: [{ ...part, arguable: [3] }] })).toEqual([
      'write a text, or `{ what: …, when: … }` where it concerns only some',
    ]);
  });
});

test('a part that ends before it begins is refused', () => {
  const part = (until: string) => ({ what: 'Do it', duty: 'product', points: ['Art. 2'], from: '2027-01-01', until });
  const rule = (until: string) => appliesToSchema.safeParse({ when: ask({ atLeast: 1 }), parts: [part(until)] }).success;
  expect([rule('2027-01-01'), rule('2026-12-31')]).toEqual([true, false]);
});

describe('a condition with a name', () => {
  const staff = { fact: 'staff', atLeast: 50, point: 'Art. 1' };
  const faults = (rule: object): readonly string[] =>
    appliesToSchema
      .safeParse({ parts: [{ what: 'Do', duty: 'product', points: ['1'] }], ...rule })
      .error?.issues.map(({ message }) => message) ?? [];

  test('can be called wherever a condition stands', () => {
    expect(faults({ named: { large: staff }, when: { any: [{ not: { where: 'large' } }, { all: [{ where: 'large' }] }] } })).toEqual([]);
  });

  test('is called by a name that somebody gave', () => {
    expect(faults({ named: { large: staff }, when: { all: [{ where: 'large' }, { where: 'small' }] } })).toEqual([
      'calls `small`, and no condition has that name',
    ]);
  });

  test('is called somewhere, be it by what is disputed', () => {
    const doubt = { what: 'Of large ones.', when: { where: 'large' } };
    const part = { what: 'Do', duty: 'product', points: ['1'], arguable: [doubt] };
    expect(faults({ named: { large: staff }, when: staff })).toEqual(['is called nowhere']);
    expect(faults({ named: { large: staff }, when: staff, arguable: ['Of all.', doubt] })).toEqual([]);
    expect(faults({ named: { large: staff }, when: staff, parts: [part] })).toEqual([]);
    expect(faults({ when: staff, arguable: [doubt] })).toEqual(['calls `large`, and no condition has that name']);
  });

  test('calls no other, and has no place in the condition of a single requirement', () => {
    expect(faults({ named: { large: { where: 'large' } }, when: { where: 'large' } })).not.toEqual([]);
    expect(conditionSchema.safeParse({ where: 'large' }).success).toBe(false);
  });
});
