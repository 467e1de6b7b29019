import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten, unflatten } from '../../../src/domain/exchange/flat-values.ts';
import { propsOf, valuesOfProps } from '../../../src/domain/exchange/oscal-common.ts';
import { cellOf, columnsOf, scalarOf, scalarText, valueOf } from '../../../src/domain/exchange/record-columns.ts';
import { joinList, splitList } from '../../../src/domain/exchange/text-lists.ts';
import { requirementSchema } from '../../../src/domain/model/schema/requirement.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((one) => one.trim())
  .filter((one) => one !== '');
const key = fc.stringMatching(/^[a-z]{1,6}$/u);
const scalar = fc.oneof(text, fc.constantFrom('1', '-2.5', 'true', '"x"', '—x', 'a: b', 'a; b', '\\n', 'a\nb'), fc.integer(), fc.boolean());
const nested = fc.dictionary(
  key,
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { minKeys: 1, maxKeys: 3 })),
  {
    minKeys: 1,
    maxKeys: 4,
  },
);

describe('a list in a cell', () => {
  test('is the list again', () => {
    fc.assert(fc.property(fc.array(text), (list) => void expect(splitList(joinList(list))).toEqual(list)));
  });

  test('that is there and empty differs from nothing', () => {
    expect(joinList([])).toBe('—');
    expect(splitList('—')).toEqual([]);
    expect(splitList(joinList(['—']))).toEqual(['—']);
  });
});

describe('a nested value', () => {
  test('is the same after it was laid flat', () => {
    fc.assert(fc.property(nested, (value) => void expect(unflatten(flatten(value))).toEqual(value)));
  });

  test('is the same after it was a cell, one scalar a line and no JSON', () => {
    const column = { key: 'x', kind: 'block', isRequired: false } as const;
    fc.assert(fc.property(nested, (value) => void expect(valueOf(column, cellOf('block', value))).toEqual(value)));
    expect(cellOf('block', [{ source: 'a', locator: '4.2' }])).toBe('_1.source: a\n_1.locator: "4.2"');
  });

  test('is the same after it was properties of OSCAL', () => {
    fc.assert(fc.property(nested, (value) => void expect(valuesOfProps(propsOf('x', value))).toEqual({ x: value })));
  });

  test.each([
    ['a', 'a'],
    ['1', '"1"'],
    [1, '1'],
    [true, 'true'],
    ['true', '"true"'],
    ['a\nb', 'a\\nb'],
    ['a\\b', 'a\\\\b'],
  ])('keeps what kind of scalar %j is', (value, written) => {
    expect(scalarText(value)).toBe(written);
    expect(scalarOf(written)).toBe(value);
  });
});

test('every key of a requirement is a column', () => {
  expect(columnsOf(requirementSchema).map(({ key: name }) => name)).toEqual(Object.keys(requirementSchema.shape));
});
