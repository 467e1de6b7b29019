import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oscalMetadata, propsOf, unlessEmpty, valuesOfProps } from '../../../src/domain/exchange/oscal-common.ts';
import { nested } from './nested-values.ts';

test('A value is the same after it was properties', () => {
  fc.assert(fc.property(nested, (value) => void expect(valuesOfProps(propsOf('x', value))).toEqual({ x: value })));
});

test('Properties are in our own namespace and belong to a group only where one is given', () => {
  const prop = { name: 'x.a', ns: 'urn:x-concordance:v1', value: 'b' };
  expect(propsOf('x', { a: 'b' })).toEqual([prop]);
  expect(propsOf('x', { a: 'b' }, 'row-1')).toEqual([{ ...prop, group: 'row-1' }]);
});

test('Properties of others say nothing of ours', () => {
  expect(valuesOfProps([{ name: 'label', value: '1' }])).toEqual({});
  expect(valuesOfProps([{ name: 'label', value: '1', ns: 'urn:other' }, ...propsOf('x', 'a')])).toEqual({ x: 'a' });
});

test('Metadata has properties only where there are any', () => {
  const of = (props: Parameters<typeof oscalMetadata>[3]) => oscalMetadata('Title', '1', '2026-11-24', props, 'Rights');
  expect(of([])).toEqual({
    title: 'Title',
    'last-modified': '2026-11-24T00:00:00Z',
    version: '1',
    'oscal-version': '1.2.2',
    remarks: 'Rights',
  });
  expect(of(propsOf('x', 'a'))).toMatchObject({ props: [{ name: 'x', value: 'a' }] });
});

test('An empty list is left out', () => {
  expect([unlessEmpty('a', []), unlessEmpty('a', [1])]).toEqual([{}, { a: [1] }]);
});
