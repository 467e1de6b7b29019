import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, factsOf, fragmentOf, readDraft, type Draft } from '../../../src/domain/applicability/draft.ts';

const draft: Draft = {
  roles: ['manufacturer', 'importer'],
  markets: ['EU', 'UK'],
  staff: 80,
  turnover: null,
  'product.radio': false,
  'product.kinds': [],
  placedOnMarket: 'ongoing',
  date: '2027-01-01',
};

describe('answers in an address', () => {
  test('are written in the order of the questions', () => {
    expect(fragmentOf(draft)).toBe(
      'roles=manufacturer,importer&markets=EU,UK&staff=80&turnover=?&product.radio=no&product.kinds=-&placedOnMarket=ongoing&date=2027-01-01',
    );
  });

  test('come back as they were', () => {
    expect(draftOf(`#${fragmentOf(draft)}`)).toEqual(draft);
  });

  test.each([
    ['an unknown question', 'owner=me&staff=1', { staff: 1 }],
    ['a role that does not exist', 'roles=king&staff=1', { staff: 1 }],
    ['a number that is none', 'staff=-5', {}],
    ['a number in letters', 'staff=many', {}],
    ['a truth that is none', 'product.radio=maybe', {}],
    ['a day that does not exist', 'date=2026-02-30', {}],
    ['a day that nobody knows, which today stands for', 'date=?', {}],
    ['a place in small letters', 'seat=de', {}],
    ['code', 'product.kinds=<script>alert(1)</script>', {}],
    ['a name that every object has', '__proto__=1&constructor=2&toString=3', {}],
    ['a broken escape', 'roles=%E0%A4%A', {}],
    ['nothing', '', {}],
  ])('leave out %s', (_, fragment, expected) => {
    expect(draftOf(fragment)).toEqual(expected);
  });

  test.each([
    ['a number below zero', 'staff=-5&seat=DE', { seat: 'DE' }, ['staff -5']],
    ['a number that is not whole', 'staff=1.5', {}, ['staff 1.5']],
    ['more people than there are', 'staff=100000000000000', {}, ['staff 100000000000000']],
    ['a number in another way of writing', 'staff=1e20', {}, ['staff 1e20']],
    ['a place that does not exist beside one that does', 'markets=XX,EU', { markets: ['EU'] }, ['markets XX']],
    ['"don\'t know" beside a role', 'roles=manufacturer,?', { roles: ['manufacturer'] }, ['roles ?']],
    ['"none" beside a kind', 'product.kinds=-,router', { 'product.kinds': ['router'] }, ['product.kinds -']],
    ['a list of nothing good', 'roles=king,queen', {}, ['roles king,queen']],
    ['a value said twice, which is said once', 'markets=EU,EU', { markets: ['EU'] }, []],
    ['a day before all machines', 'placedOnMarket=1000-01-01', {}, ['placedOnMarket 1000-01-01']],
    ['a day of the first year', 'date=0001-01-01', {}, ['date 0001-01-01']],
    ['a day too far ahead', 'date=2099-01-01', {}, ['date 2099-01-01']],
    ['a question that is not asked', 'owner=me&staff=1', { staff: 1 }, ['owner me']],
    ['a question that is answered twice', 'staff=1&staff=2', { staff: 1 }, ['staff 2']],
    ['a question whose first answer is none', 'staff=-5&staff=2', { staff: 2 }, ['staff -5']],
    ['the list of work, which is no fault', 'staff=1&work=eu-cra&as=importer&level=2&advice=yes&has=x', { staff: 1 }, []],
    ['a name that every object has', '__proto__=1', {}, ['__proto__ 1']],
  ] as const)('tell of %s, and keep what is good', (_, fragment, expected, unread) => {
    const read = readDraft(`#${fragment}`);
    expect([read.draft, read.unread.map(({ name, text }) => `${name} ${text}`)]).toEqual([expected, unread]);
  });

  test('are read as far as an address reasonably goes', () => {
    const after = (signs: number) => draftOf(`#${'x'.repeat(signs)}&staff=1`);
    expect([after(3992), after(3993)]).toEqual([{ staff: 1 }, {}]);
  });

  test('never break on anything that stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `roles=${text}&staff=${text}&date=${text}`),
        ),
        (fragment) => {
          const read = draftOf(fragment);
          expect(factsOf(read, '2026-11-29').date).toMatch(/^\d{4}-\d\d-\d\d$/u);
          expect(draftOf(fragmentOf(read))).toEqual(read);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('what was not answered is not known, and today stands for no day', () => {
  expect(factsOf({ staff: 80, 'product.radio': true }, '2026-11-29')).toMatchObject({
    staff: 80,
    roles: null,
    labels: null,
    placedOnMarket: null,
    product: { radio: true, cloud: null },
    date: '2026-11-29',
  });
});
