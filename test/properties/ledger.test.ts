import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessableOf } from '../../src/domain/model/knowledge-base.ts';
import { computeLedger } from '../../src/domain/coverage/ledger.ts';
import { computed, kbOf } from '../builders.ts';
import { world, worldAndRow } from './random-world.ts';

describe('the ledger', () => {
  test('adds up: mapped and considered and not considered are all that is assessable', () => {
    fc.assert(
      fc.property(world, (records) => {
        const kb = kbOf(records);
        const wrong = computeLedger(kb).filter(
          ({ source, mapped, consideredNone, unassessed, assessable }) =>
            mapped + consideredNone + unassessed !== assessable || assessable !== assessableOf(kb, source).length,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('has one entry for each source, target and author', () => {
    fc.assert(
      fc.property(world, (records) => {
        const keys = computeLedger(kbOf(records)).map(({ source, target, author }) => `${source} ${target} ${author}`);
        expect(keys.length).toBe(new Set(keys).size);
      }),
      { numRuns: 100 },
    );
  });

  test('never loses what was considered when a row is added', () => {
    fc.assert(
      fc.property(worldAndRow, ({ records, added }) => {
        const others = (records.mappings ?? []).filter(({ id }) => id !== added.id);
        const before = computeLedger(kbOf({ ...records, mappings: others }));
        const after = computeLedger(kbOf({ ...records, mappings: [...others, added] }));
        expect(
          after.filter(
            ({ unassessed, mapped }, index) => unassessed > (before[index]?.unassessed ?? 0) || mapped < (before[index]?.mapped ?? 0),
          ),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('and the gaps agree: a pair of the scope is a gap exactly where something was not considered', () => {
    fc.assert(
      fc.property(world, (records) => {
        const { kb, ledger, gaps } = computed(records);
        const open = kb.scope.pairs.filter(
          ({ source, target }) =>
            ledger.find((one) => one.source === source && one.target === target && one.author === 'editors')?.unassessed !== 0,
        );
        const raised = gaps.filter(({ kind }) => kind === 'unassessed-pair').map(({ subject }) => subject.map(({ id }) => id).join(' '));
        expect([...raised].sort()).toEqual(open.map(({ source, target }) => `${source} ${target}`).sort());
      }),
      { numRuns: 100 },
    );
  });
});
