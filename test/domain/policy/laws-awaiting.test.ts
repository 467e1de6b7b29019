import { expect, test } from 'vitest';
import { lawsAwaiting } from '../../../src/domain/policy/laws-awaiting.ts';
import { framework, kbOf, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';
import { law } from './policy-world.ts';

const documents = [
  law('act'),
  law('done'),
  law('ended', { repealed: '2026-01-01' }),
  framework('guide'),
  framework('iso'),
  framework('iec'),
];
const none: Said = ['R1', 'no-relationship', ''];
const expected = (source: string, target: string, alone?: string) =>
  ({ source, target, state: 'meant', expected: true, ...(alone === undefined ? {} : { alone }) }) as const;
const records = world({
  documents,
  sets: [
    [set('act', 'iso'), none],
    [set('done', 'iso'), none],
    [set('done', 'iec'), none],
  ],
});
const awaiting = (...pairs: readonly ReturnType<typeof expected>[]) =>
  lawsAwaiting(kbOf({ ...records, scope: { pairs: [...pairs], planned: [] } })).map(({ law: { id }, ...rest }) => ({ id, ...rest }));

test('an act awaits what it was not compared with; a guideline and an act that has ended are left out', () => {
  expect(
    awaiting(
      expected('act', 'iso'),
      expected('act', 'iec'),
      expected('done', 'iso'),
      expected('done', 'iec'),
      expected('guide', 'iso'),
      expected('ended', 'iso'),
    ),
  ).toEqual([{ id: 'act', awaited: ['iec'] }]);
});

test('an act that awaits the one such document says why nothing else is expected', () => {
  expect(awaiting(expected('act', 'iec', 'Why.'), expected('done', 'iec', 'Why.'))).toEqual([
    { id: 'act', awaited: ['iec'], alone: 'Why.' },
  ]);
});
