import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/model/knowledge-base.ts';
import { quantitiesOf } from '../../../src/domain/policy/quantities.ts';
import { quantityByCountry } from '../../../src/domain/policy/quantity-by-country.ts';
import { kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const base = kbOf({
  frameworks: [law('act'), law('british', { jurisdiction: 'uk' }), law('japanese', { jurisdiction: 'jp' })],
  requirements: [
    requirement('act', 'Art. 1', { parameters: { 'support-period': { value: 5, unit: 'y', verified: 'one-source' } } }),
    requirement('british', 'para. 3'),
    requirement('japanese', 'Art. 4'),
  ],
});
const covers = [
  { framework: 'act', ref: 'Art. 1' },
  { framework: 'british', ref: 'para. 3' },
];
const kb = { ...base, answers: [{ id: 'one-period', covers } as unknown as Answer] };

test('every country has its values, what it asks instead, or neither, and what is international is no country', () => {
  const [quantity] = quantitiesOf(kb);
  const told = quantity === undefined ? [] : quantityByCountry(kb, quantity);
  const of = (id: string) => {
    const found = told.find(({ country }) => country.id === id);
    return found && [found.values.map(({ parameter }) => parameter.value), found.instead.map(({ ref }) => ref)];
  };
  expect(['eu', 'uk', 'jp', 'international'].map(of)).toEqual([[[5], []], [[], ['para. 3']], [[], []], undefined]);
});
