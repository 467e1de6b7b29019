import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cellOf, columnsOf, fieldOf, scalarOf, scalarText, valueOf } from '../../../src/domain/exchange/record-columns.ts';
import { requirementSchema } from '../../../src/domain/model/schema/requirement.ts';
import { nested } from './nested-values.ts';

describe('the columns of a record', () => {
  test('are its keys in their order', () => {
    expect(columnsOf(requirementSchema).map(({ key }) => key)).toEqual(Object.keys(requirementSchema.shape));
  });

  test('know how a value is written, and whether it has to be there', () => {
    const schema = z.object({
      text: z.string(),
      number: z.number().optional(),
      texts: z.array(z.string()),
      numbers: z.array(z.number()).optional(),
      objects: z.array(z.object({ a: z.string() })),
      unions: z.array(z.union([z.string(), z.number()])),
      object: z.object({ a: z.string() }).optional(),
      record: z.record(z.string(), z.string()),
      union: z.union([z.string(), z.number()]),
    });
    expect(columnsOf(schema).map(({ kind, isRequired }) => `${kind}${isRequired ? '' : '?'}`)).toEqual([
      'text',
      'number?',
      'texts',
      'numbers?',
      'block',
      'block',
      'block?',
      'block',
      'block',
    ]);
  });

  test('name only keys of a record itself', () => {
    expect([fieldOf({ a: 1 }, 'a'), fieldOf({ a: 1 }, 'toString')]).toEqual([1, undefined]);
  });
});

describe('a value in a cell', () => {
  test('is the same again, one scalar a line and no JSON', () => {
    const column = { key: 'x', kind: 'block', isRequired: false } as const;
    fc.assert(fc.property(nested, (value) => void expect(valueOf(column, cellOf('block', value))).toEqual(value)));
    expect(cellOf('block', [{ source: 'a', locator: '4.2' }])).toBe('_1.source: a\n_1.locator: "4.2"');
  });

  test.each([
    ['text', 'a; b', 'a; b'],
    ['number', 7, '7'],
    ['texts', ['a', 'b'], 'a; b'],
    ['numbers', [1, 2], '1; 2'],
    ['block', ['a', 1], '_1: a\n_2: 1'],
    ['block', 'a', ': a'],
  ] as const)('of kind %s, %j, is written %j and read', (kind, value, cell) => {
    expect(cellOf(kind, value)).toBe(cell);
    expect(valueOf({ key: 'x', kind, isRequired: true }, cell)).toEqual(value);
  });

  test('that is not there is an empty cell; an empty cell is an empty list only where a list has to be', () => {
    expect(cellOf('texts', undefined)).toBe('');
    const empty = (kind: 'text' | 'number' | 'texts' | 'numbers' | 'block', isRequired: boolean) =>
      valueOf({ key: 'x', kind, isRequired }, '');
    expect([empty('texts', true), empty('numbers', true), empty('block', true)]).toEqual([[], [], []]);
    expect([empty('texts', false), empty('text', true), empty('number', true)]).toEqual([undefined, undefined, undefined]);
  });

  test('a line of a block without a colon is a value without a key', () => {
    expect(valueOf({ key: 'x', kind: 'block', isRequired: false }, 'a')).toBe('a');
  });
});

describe('a scalar', () => {
  test.each([
    ['a', 'a'],
    ['1', '"1"'],
    ['1e5', '"1e5"'],
    ['TRUE', '"TRUE"'],
    ['"a', '"\\"a"'.replace('\\', '')],
    [1, '1'],
    [true, 'true'],
    [false, 'false'],
    ['true', '"true"'],
    ['a\nb', 'a\\nb'],
    ['a\\b', 'a\\\\b'],
  ])('keeps what kind %j is', (value, written) => {
    expect(scalarText(value)).toBe(written);
    expect(scalarOf(written)).toBe(value);
  });

  test('a lone quotation mark is one', () => {
    expect(scalarOf('"')).toBe('"');
  });
});
