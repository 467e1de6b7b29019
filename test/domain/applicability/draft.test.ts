import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, factsOf, fragmentOf, type Draft } from '../../../src/domain/applicability/draft.ts';

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
