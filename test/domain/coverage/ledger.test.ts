import { describe, expect, test } from 'vitest';
import type { Mapping, MappingSet, Records } from '../../../src/domain/model/knowledge-base.ts';
import { computeLedger, considerationsOf, type LedgerEntry } from '../../../src/domain/coverage/ledger.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

type Said = readonly [source: string, relationship: Relationship, target: string];
const a = ['R1', 'R2', 'R3'].map((ref) => requirement('a', ref));
const b = ['C1', 'C2'].map((ref) => requirement('b', ref));

function withRows(of: MappingSet, said: readonly Said[], over: Partial<Records> = {}): Partial<Records> {
  const mappings: Mapping[] = said.map((one) => row(of, one));
  return { frameworks: [framework('a'), framework('b')], requirements: [...a, ...b], sets: [of], mappings, ...over };
}

function entry(
  over: Partial<Records>,
  source: string,
  target: string,
  author = 'editors',
): Omit<LedgerEntry, 'source' | 'target' | 'author'> | undefined {
  const found = computeLedger(kbOf(over)).find((one) => one.source === source && one.target === target && one.author === author);
  if (!found) return undefined;
  const { mapped, consideredNone, unassessed, assessable } = found;
  return { mapped, consideredNone, unassessed, assessable };
}

describe('the ledger of a source', () => {
  test('has three states that add up to what is assessable', () => {
    expect(
      entry(
        withRows(set('a'), [
          ['R1', 'subset-of', 'plan.policy'],
          ['R2', 'no-relationship', ''],
        ]),
        'a',
        'pi40-rri',
      ),
    ).toEqual({ mapped: 1, consideredNone: 1, unassessed: 1, assessable: 3 });
  });

  test('an asserted no-relationship is not an unassessed pair', () => {
    expect(
      considerationsOf(kbOf(withRows(set('a'), [['R1', 'no-relationship', '']])), { source: 'a', target: 'pi40-rri', author: 'editors' }),
    ).toEqual(
      new Map([
        ['a/r1', 'consideredNone'],
        ['a/r2', 'unassessed'],
        ['a/r3', 'unassessed'],
      ]),
    );
  });

  test('counts every member of a joint row as mapped', () => {
    expect(entry(withRows(set('a'), [['R1; R2', 'equivalent-to', 'plan.policy']]), 'a', 'pi40-rri')?.mapped).toBe(2);
  });

  test('counts a requirement with several rows once', () => {
    expect(
      entry(
        withRows(set('a'), [
          ['R1', 'subset-of', 'plan.policy'],
          ['R1', 'no-relationship', 'plan.iot'],
        ]),
        'a',
        'pi40-rri',
      ),
    ).toEqual({ mapped: 1, consideredNone: 0, unassessed: 2, assessable: 3 });
  });

  test('counts neither heading nor provision nor what was withdrawn', () => {
    const requirements = [
      requirement('a', 'R1'),
      requirement('a', 'H', { kind: 'heading' }),
      requirement('a', 'P', { kind: 'provision' }),
      requirement('a', 'W', { withdrawn: '2026-01-01' }),
      requirement('a', 'R1 E', { kind: 'enhancement' }),
    ];
    expect(entry({ frameworks: [framework('a')], requirements }, 'a', 'pi40-rri')).toEqual({
      mapped: 0,
      consideredNone: 0,
      unassessed: 2,
      assessable: 2,
    });
  });

  test.each(['deprecated', 'superseded'] as const)('leaves out a %s set, which does not count', (status) => {
    expect(
      entry(
        withRows(set('a', 'pi40-rri', { status, considered: 'all' }), [
          ['R1', 'subset-of', 'plan.policy'],
          ['R2', 'no-relationship', ''],
          ['R3', 'no-relationship', ''],
        ]),
        'a',
        'pi40-rri',
      )?.unassessed,
    ).toBe(3);
  });

  test('counts a draft', () => {
    expect(entry(withRows(set('a', 'pi40-rri', { status: 'draft' }), [['R1', 'subset-of', 'plan.policy']]), 'a', 'pi40-rri')?.mapped).toBe(
      1,
    );
  });
});

describe('the inverse direction', () => {
  const said: readonly Said[] = [
    ['R1', 'subset-of', 'C1'],
    ['R2', 'no-relationship', ''],
  ];

  test('counts a target in a row as mapped', () => {
    expect(entry(withRows(set('a', 'b'), said), 'b', 'a')).toEqual({ mapped: 1, consideredNone: 0, unassessed: 1, assessable: 2 });
  });

  test('under `considered: all` the targets without a row were considered too', () => {
    expect(entry(withRows(set('a', 'b', { considered: 'all' }), [...said, ['R3', 'no-relationship', '']]), 'b', 'a')).toEqual({
      mapped: 1,
      consideredNone: 1,
      unassessed: 0,
      assessable: 2,
    });
  });

  test('under `considered: all` a target that the set leaves open was not considered', () => {
    expect(
      entry(withRows(set('a', 'b', { considered: 'all', leftOpen: ['C2'] }), [...said, ['R3', 'no-relationship', '']]), 'b', 'a'),
    ).toEqual({ mapped: 1, consideredNone: 0, unassessed: 1, assessable: 2 });
  });

  test('under `listed` a target that a row names with `no-relationship` was not considered against the whole source', () => {
    expect(entry(withRows(set('a', 'b'), [['R1', 'no-relationship', 'C2']]), 'b', 'a')).toEqual({
      mapped: 0,
      consideredNone: 0,
      unassessed: 2,
      assessable: 2,
    });
  });

  test('the promise of a set says nothing of its own source', () => {
    expect(entry(withRows(set('a', 'b', { considered: 'all' }), said), 'a', 'b')).toEqual({
      mapped: 1,
      consideredNone: 1,
      unassessed: 1,
      assessable: 3,
    });
  });

  test('two sets, one in each direction, complement each other', () => {
    const back = set('b', 'a');
    const both = withRows(set('a', 'b'), said, {});
    expect(
      entry(
        { ...both, sets: [...(both.sets ?? []), back], mappings: [...(both.mappings ?? []), row(back, ['C2', 'subset-of', 'R3'])] },
        'a',
        'b',
      ),
    ).toEqual({ mapped: 2, consideredNone: 1, unassessed: 0, assessable: 3 });
  });
});

describe('the keys of the ledger', () => {
  const keys = (over: Partial<Records>) => computeLedger(kbOf(over)).map(({ source, target, author }) => `${source} ${target} ${author}`);

  test('are every framework against the focal document, whether or not there is a set', () => {
    expect(keys({ frameworks: [framework('a'), framework('b')], requirements: [...a, ...b] })).toEqual([
      'a pi40-rri editors',
      'b pi40-rri editors',
    ]);
  });

  test('are the pairs of the scope in both directions', () => {
    const scope = { pairs: [{ source: 'a', target: 'b', state: 'meant' as const }], planned: [] };
    expect(keys({ frameworks: [framework('a'), framework('b')], requirements: [...a, ...b], scope })).toEqual([
      'a b editors',
      'a pi40-rri editors',
      'b a editors',
      'b pi40-rri editors',
    ]);
  });

  test('keep authors apart', () => {
    expect(keys(withRows(set('a', 'pi40-rri', { author: 'nist' }), [['R1', 'related-to', 'plan.policy']]))).toEqual([
      'a pi40-rri editors',
      'a pi40-rri nist',
      'b pi40-rri editors',
    ]);
  });

  test('leave out a document without assessable requirements', () => {
    expect(
      keys({ frameworks: [framework('a')], scope: { pairs: [{ source: 'a', target: 'planned', state: 'not-yet' }], planned: [] } }),
    ).toEqual([]);
  });

  test('never make the focal document a source', () => {
    expect(keys(withRows(set('a'), [['R1', 'subset-of', 'plan.policy']])).filter((key) => key.startsWith('pi40-rri'))).toEqual([]);
  });
});

test('a rival set changes nothing in our ledger', () => {
  expect(entry(withRows(set('a', 'pi40-rri', { author: 'nist' }), [['R1', 'related-to', 'plan.policy']]), 'a', 'pi40-rri')?.mapped).toBe(0);
});
