import { expect, test } from 'vitest';
import { propsSchema, toProps, withoutUndefined } from '../../../src/domain/exchange/oscal-props.ts';

test('properties keep name, value and the namespace they have, and lose what ties them', () => {
  const read = propsSchema.parse([
    { name: 'a', value: '1' },
    { name: 'b', value: '2', ns: 'urn:x', group: 'g' },
  ]);
  expect(toProps(read)).toEqual([
    { name: 'a', value: '1' },
    { name: 'b', value: '2', ns: 'urn:x' },
  ]);
  expect(propsSchema.parse(undefined)).toEqual([]);
});

test('what is empty, zero or false has a value', () => {
  expect(withoutUndefined({ a: undefined, b: '', c: 0, d: false, e: null })).toStrictEqual({ b: '', c: 0, d: false, e: null });
});
