import { expect, test } from 'vitest';
import { isMatched, setsOtherFines } from '../../../src/domain/policy/matched-quantity.ts';
import { framework, requirement } from '../../builders.ts';

const value = (ref: string) => ({
  framework: framework('act'),
  requirement: requirement('act', ref),
  parameter: { value: 24, unit: 'h', verified: 'one-source' } as const,
});

test.each([
  ['both sides by points of their own', ['Art. 1'], ['Art. 2'], true],
  ['one side by a point more', ['Art. 1', 'Art. 2'], ['Art. 2'], true],
  ['both sides by the same points, in whichever order', ['Art. 1', 'Art. 2'], ['Art. 2', 'Art. 1'], false],
  ['the first side alone', ['Art. 1'], [], false],
  ['the second side alone', [], ['Art. 1'], false],
] as const)('a quantity that is set by %s', (_, first, second, matched) => {
  expect(isMatched({ first: first.map(value), second: second.map(value) })).toBe(matched);
});

test('a side that sets other fines than that of a line says so, and one that sets none does not', () => {
  const line = (name: string, first: readonly string[], second: readonly string[]) => ({
    name,
    first: first.map(value),
    second: second.map(value),
  });
  const own = line('fine-maximum-orders', ['Art. 1'], []);
  const abroad = line('fine-maximum', [], ['Art. 2']);
  expect(setsOtherFines([own, abroad], own, 'second')).toBe(true);
  expect(setsOtherFines([own, abroad], own, 'first')).toBe(false);
  expect(setsOtherFines([own], own, 'second')).toBe(false);
  expect(setsOtherFines([abroad, line('review', ['Art. 3'], [])], line('review', ['Art. 3'], []), 'second')).toBe(false);
});
