import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { countriesWithout, isForAuthorities, quantitiesBetween, quantitiesOf } from '../../../src/domain/policy/quantities.ts';
import { framework, kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const setting = (document: string, ref: string, name: string, over: Partial<Requirement> = {}) =>
  requirement(document, ref, { parameters: { [name]: { value: 1, unit: 'h', verified: 'one-source' } }, ...over });
const guide = framework('guide', { jurisdiction: 'jp' });
const kb = kbOf({
  frameworks: [law('act'), guide, law('old', { repealed: '2026-01-01' })],
  requirements: [
    setting('guide', 'G1', 'report'),
    setting('act', 'A1', 'report'),
    setting('act', 'A2', 'keep'),
    setting('act', 'A3', 'gone', { withdrawn: '2026-01-01' }),
    setting('old', 'O1', 'past'),
  ],
});

describe('quantities', () => {
  test('stand by name with the values of current documents; what was withdrawn or repealed is left out', () => {
    expect(quantitiesOf(kb).map(({ name, values }) => [name, values.map(({ requirement: { id } }) => id)])).toEqual([
      ['keep', ['act/a2']],
      ['report', ['act/a1', 'guide/g1']],
    ]);
  });

  test('stand on one line for two lists of documents where one of them sets a value, those of both first', () => {
    const lines = quantitiesBetween(kb, [law('act')], [guide]);
    expect(lines.map(({ name, first, second }) => [name, first.length, second.length])).toEqual([
      ['report', 1, 1],
      ['keep', 1, 0],
    ]);
    expect(quantitiesBetween(kb, [guide], []).map(({ name }) => name)).toEqual(['report']);
  });
});

test('the countries without a value are those of which no document that counts there sets it', () => {
  const withoutOf = (name: string) =>
    quantitiesOf(kb)
      .filter((quantity) => quantity.name === name)
      .flatMap((quantity) => countriesWithout(kb, quantity).map(({ id }) => id));
  expect([withoutOf('report'), withoutOf('keep')]).toEqual([['uk'], ['jp', 'uk']]);
});

test('a quantity is for authorities where each of its values is set by a duty of authorities alone', () => {
  const of = (...roles: readonly Requirement['roles'][]) =>
    isForAuthorities(
      roles.flatMap((own) => valuesOf(kbOf({ frameworks: [law('act')], requirements: [setting('act', 'A1', 'report', { roles: own })] }))),
    );
  expect([of(['authority']), of(['authority', 'operator']), of(['authority'], ['operator']), of([])]).toEqual([true, false, false, false]);
});

function valuesOf(world: Parameters<typeof quantitiesOf>[0]) {
  return quantitiesOf(world).flatMap(({ values }) => values);
}
