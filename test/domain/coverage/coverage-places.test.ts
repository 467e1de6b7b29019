import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import type { Coverage } from '../../../src/domain/coverage/coverage.ts';
import { coveragePlaces, isFullApart, placesTogether } from '../../../src/domain/coverage/coverage-places.ts';

const { kb, coverage } = analyzeContent('test/fixtures/tiny-kb');

describe('the places of coverage', () => {
  test('are one for each aspect, in the same order for every document', () => {
    const orders = ['demo-1-2020', 'eu', 'nowhere'].map((scope) =>
      coveragePlaces(kb, coverage, { scope }).elements.flatMap(({ places }) => places.map(({ aspect }) => aspect)),
    );
    const expected = kb.elements.flatMap(({ aspects }) => aspects.map(({ id }) => id));
    expect(orders).toEqual([expected, expected, expected]);
  });

  test('are summed up: touched is full or partial, and all are counted', () => {
    const { elements, touched, full, all } = coveragePlaces(kb, coverage, { scope: 'demo-1-2020' });
    const levels = elements.flatMap(({ places }) => places.map(({ level }) => level));
    expect([touched, full, all]).toEqual([
      levels.filter((level) => level === 'full' || level === 'partial').length,
      levels.filter((level) => level === 'full').length,
      kb.aspects.length,
    ]);
    expect(touched).toBeGreaterThan(0);
  });

  test('of what nobody considered are all there and not touched', () => {
    const { elements, touched, full } = coveragePlaces(kb, coverage, { scope: 'nowhere' });
    expect([new Set(elements.flatMap(({ places }) => places.map(({ level }) => level))), touched, full]).toEqual([
      new Set(['unassessed']),
      0,
      0,
    ]);
  });

  test('say whether something was considered against all, some or no aspect', () => {
    const of = (levels: readonly string[]) => ({
      all: [],
      get: (_scope: string, aspect: string) =>
        ({ level: levels[kb.aspects.findIndex(({ id }) => id === aspect)] ?? 'none', scope: {} }) as never,
    });
    const all = kb.aspects.map(() => 'unassessed');
    expect([[], ['unassessed'], all].map((levels) => coveragePlaces(kb, of(levels), { scope: 'x' }).considered)).toEqual([
      'all',
      'some',
      'none',
    ]);
  });

  test('that are full in a jurisdiction for some only, or by a series together, are told apart; those of a document are not', () => {
    const full = (scope: Coverage['scope'], qualifiers: Coverage['qualifiers']): Coverage => ({
      subject: { type: 'aspect', id: '' },
      scope,
      level: 'full',
      draft: false,
      disputed: false,
      qualifiers,
      rows: [],
    });
    const said: Readonly<Record<string, Coverage>> = {
      'eu 0': full({ type: 'jurisdiction', id: 'eu' }, ['joint', 'for-some']),
      'eu 1': full({ type: 'jurisdiction', id: 'eu' }, ['joint-series']),
      'eu 2': full({ type: 'jurisdiction', id: 'eu' }, []),
      'act 0': full({ type: 'framework', id: 'act' }, ['for-some']),
    };
    const order = kb.aspects.map(({ id }) => id);
    const table = { all: [], get: (scope: string, aspect: string) => said[`${scope} ${order.indexOf(aspect)}`] };
    const sums = ['eu', 'act'].map((scope) => coveragePlaces(kb, table, { scope }));
    expect(sums.map(({ touched, full: alone, forSome, inSeries }) => [touched, alone, forSome, inSeries])).toEqual([
      [3, 1, 1, 1],
      [1, 1, 0, 0],
    ]);
    expect(Object.values(said).map(isFullApart)).toEqual([true, true, false, false]);
    expect([isFullApart(undefined), isFullApart({ ...full({ type: 'jurisdiction', id: 'eu' }, ['for-some']), level: 'partial' })]).toEqual([
      false,
      false,
    ]);
  });
});

describe('places of several together', () => {
  const at = (level: Coverage['level'], qualifiers: Coverage['qualifiers'] = []) =>
    ({ scope: { type: 'jurisdiction', id: '' }, level, qualifiers }) as unknown as Coverage;
  const bestOf = (...each: readonly (Coverage | undefined)[]) => {
    const table = { all: [], get: (scope: string) => each[Number(scope)] };
    const [first] = placesTogether(
      kb,
      table,
      each.map((_, place) => ({ scope: String(place) })),
    ).elements.flatMap(({ places }) => places);
    return [first?.level, first?.coverage?.qualifiers];
  };

  test('take the best level, and a full one without a reserve before one for some', () => {
    expect(bestOf(at('none'), at('partial'), undefined)).toEqual(['partial', []]);
    expect(bestOf(at('partial'), at('full', ['for-some']), at('full', ['joint']))).toEqual(['full', ['joint']]);
    expect(bestOf(at('full', ['for-some']), at('partial'))).toEqual(['full', ['for-some']]);
  });

  test('are none only where all are none', () => {
    expect(bestOf(at('none'), at('none'))[0]).toBe('none');
    expect(bestOf(at('none'), at('unassessed'))[0]).toBe('unassessed');
    expect(bestOf(at('none'), undefined)).toEqual(['unassessed', undefined]);
  });
});
