import { expect, test } from 'vitest';
import fc from 'fast-check';
import { flatten, unflatten } from '../../../src/domain/exchange/flat-values.ts';
import { nested } from './nested-values.ts';

test('A nested value is the same after it was laid flat', () => {
  fc.assert(fc.property(nested, (value) => void expect(unflatten(flatten(value))).toEqual(value)));
});

test('Entries of a list count from one, and keys lead to each scalar', () => {
  expect(flatten({ a: [{ b: 1 }, 'c'], d: true })).toEqual([
    { keys: ['a', '_1', 'b'], value: 1 },
    { keys: ['a', '_2'], value: 'c' },
    { keys: ['d'], value: true },
  ]);
});

test('An empty list is a dash, and what is no scalar is left out', () => {
  expect(flatten({ a: [], b: null, c: undefined })).toEqual([{ keys: ['a'], value: '—' }]);
});

test('Nothing is nothing again, a scalar itself, a dash an empty list', () => {
  expect([[], [{ keys: [], value: 'a' }], [{ keys: [], value: '—' }]].map(unflatten)).toEqual([undefined, 'a', []]);
});

test('Keys that only look like places of a list are keys', () => {
  const value = { _1: 'a', b: 'c' };
  expect(unflatten(flatten(value))).toEqual(value);
});
