import { describe, expect, test } from 'vitest';
import { filterGaps, gapOptionErrors, gapOptions, passesKind } from '../../../src/domain/gaps/filter.ts';
import { computed, framework, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const act = framework('act', { jurisdiction: 'eu', force: 'law', inForce: '2025-01-01', verified: 'unverified', evidence: [] });
const { kb, gaps } = computed(
  world({
    documents: [framework('iso'), act],
    sets: [[set('iso', 'pi40-rri', { considered: 'all' }), ['R1', 'subset-of', 'plan.policy']]],
    requirements: [requirement('iso', 'R1', { verified: 'unverified', evidence: [] }), requirement('act', 'R1')],
  }),
);
const idsOf = (filter: Parameters<typeof filterGaps>[2]) => filterGaps(kb, gaps, filter).map(({ id }) => id);

describe('a filter leaves something out and keeps something', () => {
  test.each([
    ['nothing at all', {}, gaps.length],
    ['the family', { family: 'editorial' }, 3],
    ['the kind', { kind: 'unverified-fact' }, 2],
    ['the jurisdiction', { jurisdiction: 'eu' }, 2],
    ['family and jurisdiction', { family: 'harmonization', jurisdiction: 'eu' }, 0],
  ])('by %s', (_what, filter, count) => {
    expect(idsOf(filter)).toHaveLength(count);
  });

  test('an element keeps the gaps of its aspects and of requirements with a row to it', () => {
    expect(idsOf({ element: 'trust' })).toEqual(['international--trust.humans']);
    expect(idsOf({ element: 'plan', family: 'editorial' })).toEqual(['unverified-fact--iso--r1']);
  });
});

describe('options', () => {
  test.each([
    [{ family: 'world' }, '--family cannot be `world`. Choose one of `harmonization`, `editorial`.'],
    [{ kind: 'unverified-facts' }, '--kind cannot be `unverified-facts`. Did you mean `unverified-fact`?'],
    [{ jurisdiction: 'xx' }, '--jurisdiction cannot be `xx`. Choose one of `international`, `eu`'],
    [{ element: 'plans' }, '--element cannot be `plans`. Did you mean `plan`?'],
    [{ format: 'pdf' }, '--format cannot be `pdf`.'],
  ])('%j are refused', (filter, message) => {
    expect(gapOptionErrors(kb, filter).join()).toContain(message);
  });

  test('that are known, or not given, pass', () => {
    expect(
      gapOptionErrors(kb, { family: 'editorial', kind: 'partly-required', jurisdiction: 'eu', element: 'plan', format: 'json' }),
    ).toEqual([]);
    expect(gapOptionErrors(kb, {})).toEqual([]);
  });

  test('are each a text, and the format is text unless told otherwise', () => {
    expect(gapOptions).toEqual({
      family: { type: 'string' },
      kind: { type: 'string' },
      jurisdiction: { type: 'string' },
      element: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
  });

  test.each(['text', 'json', 'csv', 'md'])('of format may be %s', (format) => {
    expect(gapOptionErrors(kb, { format })).toEqual([]);
  });

  test('of family and kind say which kinds pass', () => {
    expect(passesKind('partly-required', { family: 'harmonization' })).toBe(true);
    expect(passesKind('partly-required', { family: 'editorial' })).toBe(false);
    expect(passesKind('partly-required', { kind: 'only-for-another-sector' })).toBe(false);
  });
});
