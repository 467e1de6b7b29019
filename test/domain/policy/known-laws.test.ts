import { expect, test } from 'vitest';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { knownLaws, madeLaws } from '../../../src/domain/policy/known-laws.ts';
import { kbOf } from '../../builders.ts';
import { law } from './policy-world.ts';

test.each<[string, Partial<Framework>, string, boolean]>([
  ['an act in force of which nothing is listed', {}, 'eu', true],
  ['a regulation of the Union in a member state', {}, 'de', true],
  ['an act of another country', {}, 'jp', false],
  ['an act of which requirements are listed', { listed: 'all' }, 'eu', false],
  ['a bill', { stage: 'under-development' }, 'eu', false],
  ['an act that is not in force yet', { inForce: '2099-01-01' }, 'eu', false],
  ['an act that is repealed', { repealed: '2026-01-01' }, 'eu', false],
  ['what is no law', { force: 'voluntary' }, 'eu', false],
])('law that is known and not listed: %s', (_what, over, country, isKnown) => {
  expect(knownLaws(kbOf({ frameworks: [law('act', { listed: 'none', ...over })] }), country).length === 1).toBe(isKnown);
});

test.each<[string, Partial<Framework>, string, boolean]>([
  ['an act that is not in force yet', { inForce: '2099-01-01' }, 'eu', true],
  ['one without a day', {}, 'eu', true],
  ['one of which requirements are listed', { listed: 'all' }, 'eu', true],
  ['a regulation of the Union in a member state', {}, 'de', true],
  ['an act of another country', {}, 'jp', false],
  ['a bill', { stage: 'under-development' }, 'eu', false],
  ['an act in force', { inForce: '2020-01-01' }, 'eu', false],
  ['what is no law', { force: 'voluntary' }, 'eu', false],
])('law that was made and is not in force: %s', (_what, over, country, isMade) => {
  const { inForce: _day, applies: _applies, ...act } = law('act', { listed: 'none' });
  expect(madeLaws(kbOf({ frameworks: [{ ...act, ...over }] }), country).length === 1).toBe(isMade);
});
