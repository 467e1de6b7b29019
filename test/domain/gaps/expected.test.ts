import { describe, expect, test } from 'vitest';
import { expectedFor, expectedOf, isComparedWithAll } from '../../../src/domain/gaps/expected.ts';
import { framework, kbOf, requirement, set } from '../../builders.ts';
import { world, type Pair, type Said } from '../gap-world.ts';

const documents = [framework('act', { jurisdiction: 'jp' }), framework('iso'), framework('iec'), framework('en', { jurisdiction: 'eu' })];
const pairs: readonly Pair[] = [
  ['act', 'iso', 'meant', 'expected'],
  ['act', 'iec', 'not-yet', 'expected'],
  ['act', 'en', 'meant', 'expected'],
  ['act', 'pi40-rri'],
  ['iso', 'iec', 'meant', 'expected'],
];
const against = (target: string, author = 'editors') =>
  [set('act', target, { author, id: `act--${target}--${author}` }), ['R1', 'no-relationship', ''] as Said] as const;
const worldOf = (...sets: readonly (readonly [ReturnType<typeof set>, ...Said[]])[]) => kbOf(world({ documents, pairs, sets }));

describe('what a document is expected to be compared with', () => {
  test('is every pair so marked, with whether it was compared as a whole by us', () => {
    expect(expectedOf(worldOf(against('iso'), against('en', 'agency')), 'act')).toEqual([
      { target: 'en', compared: false },
      { target: 'iec', compared: false },
      { target: 'iso', compared: true },
    ]);
  });

  test('is not compared while one requirement waits', () => {
    const records = world({ documents, pairs, sets: [against('iso')] });
    const kb = kbOf({ ...records, requirements: [...(records.requirements ?? []), requirement('act', 'R2')] });
    expect(expectedOf(kb, 'act').map(({ compared }) => compared)).toEqual([false, false, false]);
  });

  test('says why nothing else is', () => {
    const records = world({ documents, pairs: [] });
    const pair = { source: 'act', target: 'iso', state: 'not-yet', expected: true, alone: 'Nothing else speaks of it.' } as const;
    const kb = kbOf({ ...records, scope: { pairs: [pair], planned: [] } });
    expect(expectedOf(kb, 'act')).toEqual([{ target: 'iso', compared: false, alone: 'Nothing else speaks of it.' }]);
  });

  test('counts for claims about the standards where it is international', () => {
    expect(expectedFor(worldOf(), 'act')).toEqual(['iec', 'iso']);
  });
});

describe('a law is compared with all', () => {
  test.each<[string, boolean, readonly Parameters<typeof against>[]]>([
    ['where each international document was considered', true, [['iso'], ['iec']]],
    ['not where one waits', false, [['iso'], ['en']]],
    ['not where another author alone considered one', false, [['iso'], ['iec', 'agency']]],
  ])('%s', (_where, compared, sets) => {
    expect(isComparedWithAll(worldOf(...sets.map((one) => against(...one))), 'act')).toBe(compared);
  });

  test('not where one international document alone is expected', () => {
    expect(isComparedWithAll(kbOf(world({ documents, pairs: pairs.slice(0, 1), sets: [against('iso')] })), 'act')).toBe(false);
  });
});
