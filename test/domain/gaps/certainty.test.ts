import { describe, expect, test } from 'vitest';
import { certaintyOf, groundsOf, restsOnStaleCatalogue } from '../../../src/domain/gaps/certainty.ts';
import { framework, kbOf, landscape } from '../../builders.ts';

const sure = { bases: ['text'], openTo: [], contested: false, stale: false } as const;

describe('the weakest ground decides how sure a claim is', () => {
  test.each([
    [{}, 'high'],
    [{ bases: [] }, 'high'],
    [{ bases: [undefined, 'official-summary'] }, 'high'],
    [{ bases: ['text', 'secondary'] }, 'medium'],
    [{ contested: true }, 'medium'],
    [{ bases: ['secondary', 'title'] }, 'low'],
    [{ openTo: ['a'] }, 'low'],
    [{ stale: true }, 'low'],
    [{ contested: true, stale: true }, 'low'],
  ] as const)('%j: %s', (over, certainty) => {
    expect(certaintyOf({ ...sure, ...over })).toBe(certainty);
  });
});

test.each([
  [{}, []],
  [{ bases: ['secondary'], contested: true }, ['secondary', 'contested']],
  [{ bases: ['secondary', 'title'], stale: true }, ['title', 'stale']],
  [{ openTo: ['a'], contested: true }, ['open']],
] as const)('the grounds that decide are told, and no weaker or stronger ones: %j', (over, grounds) => {
  expect(groundsOf({ ...sure, ...over })).toEqual(grounds);
});

describe('a catalogue that was old', () => {
  const dated = (date: string) =>
    kbOf({
      frameworks: [framework('a')],
      landscape: landscape([], { catalogues: [{ id: 'c', title: 'C', publishers: ['Publisher'], date, source: 'library' }] }),
    });

  test.each([
    ['2025-11-24', false],
    ['2025-11-23', true],
    ['2025-12-31', false],
    ['2024-12-01', true],
  ])('of %s on 2026-11-24: %s', (date, expected) => {
    expect(restsOnStaleCatalogue(dated(date), ['a'])).toBe(expected);
    expect(restsOnStaleCatalogue(dated(date), [])).toBe(expected);
  });

  test('is not concerned where that of the publisher is new', () => {
    const catalogues = [
      { id: 'own', title: 'Own', publishers: ['Publisher'], date: '2026-11-01', source: 'library' },
      { id: 'other', title: 'Other', publishers: ['Other'], date: '2020-01-01', source: 'library' },
    ];
    const kb = kbOf({ frameworks: [framework('a')], landscape: landscape([], { catalogues }) });
    expect([restsOnStaleCatalogue(kb, ['a']), restsOnStaleCatalogue(kb, [])]).toEqual([false, true]);
  });

  test('is concerned wherever nobody looked', () => {
    expect(restsOnStaleCatalogue(kbOf(), [])).toBe(true);
  });
});
