import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactOf, isLoss, isWithoutEffect, type ContentState } from '../../../src/domain/changes/impact.ts';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const toPaper = set('demo', 'pi40-rri', { considered: 'all' });
const toOther = set('demo', 'other');
const fromOther = set('other', 'third');
const base: Partial<Records> = {
  frameworks: [framework('demo'), framework('other'), framework('third')],
  requirements: [requirement('demo', 'R 1'), requirement('demo', 'R 2'), requirement('other', 'O 1'), requirement('third', 'T 1')],
  sets: [toPaper, toOther, fromOther],
  mappings: [
    row(toPaper, ['R 1', 'subset-of', 'plan.policy']),
    row(toPaper, ['R 2', 'no-relationship', '']),
    row(toOther, ['R 1', 'subset-of', 'O 1']),
    row(fromOther, ['O 1', 'subset-of', 'T 1']),
  ],
};

function state(over: Partial<Records> = {}): ContentState {
  const { kb, coverage, gaps } = computed({ ...base, ...over });
  return { kb, coverage, gaps, facts: buildFacts(kb) };
}

function withRows(...changed: readonly (readonly [number, Partial<NonNullable<Records['mappings']>[number]>])[]): Partial<Records> {
  return { mappings: (base.mappings ?? []).map((one, index) => ({ ...one, ...changed.find(([place]) => place === index)?.[1] })) };
}

describe('the impact of an edit', () => {
  test('is nothing between a state and itself', () => {
    expect(isWithoutEffect(impactOf(state(), state()))).toBe(true);
  });

  test('names a row whose relationship changed, and the cell that rises by it', () => {
    const { rows, cells } = impactOf(state(), state(withRows([0, { relationship: 'equivalent-to' }])));
    expect(rows.changed.map(({ after, keys }) => [after.id, keys])).toEqual([['demo--pi40-rri/r-1~plan.policy', ['relationship']]]);
    expect(cells.rise.filter(({ scope }) => scope === 'demo')).toEqual([
      { scope: 'demo', aspect: 'plan.policy', before: 'partial', after: 'full' },
    ]);
    expect(cells.fall).toEqual([]);
  });

  test('is the mirror image when the edit is taken back', () => {
    const [one, two] = [state(), state(withRows([0, { relationship: 'equivalent-to' }]))];
    const mirrored = impactOf(one, two).cells.rise.map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
    expect(impactOf(two, one).cells.fall).toEqual(mirrored);
  });

  test('names derived links that vanish with one of their rows, and the page that rests on them alone', () => {
    const { derived, crosswalks } = impactOf(state(), state({ mappings: (base.mappings ?? []).slice(0, 3) }));
    expect(derived).toEqual({ appear: [], vanish: [{ source: 'demo/r-1', target: 'third/t-1', phrase: 'contained-in' }] });
    expect(crosswalks.vanish.map(({ id }) => id)).toEqual(['demo--third', 'other--third']);
  });

  test('names derived links that vanish with a whole set', () => {
    const { derived } = impactOf(state(), state({ sets: [toPaper, toOther], mappings: (base.mappings ?? []).slice(0, 3) }));
    expect(derived.vanish).toEqual([{ source: 'demo/r-1', target: 'third/t-1', phrase: 'contained-in' }]);
  });

  test('names gaps that open and gaps that close', () => {
    const pairs = { scope: { pairs: [{ source: 'demo', target: 'pi40-rri', state: 'meant' as const }], planned: [] } };
    const half = {
      sets: [{ ...toPaper, considered: 'listed' as const }, toOther, fromOther],
      mappings: (base.mappings ?? []).filter((_row, index) => index !== 1),
    };
    const { gaps } = impactOf(state(pairs), state({ ...pairs, ...half }));
    const back = impactOf(state({ ...pairs, ...half }), state(pairs)).gaps;
    expect(gaps.opened.map(({ id }) => id)).toContain('requirement-without-mapping--demo--r-2');
    expect(back.closed.map(({ id }) => id)).toEqual(gaps.opened.map(({ id }) => id));
  });

  test('names rows that rest on a changed gist, but not those that were edited with it', () => {
    const reworded = (base.requirements ?? []).map((one) => (one.id === 'demo/r-1' ? { ...one, gist: 'Something else is asked.' } : one));
    const { rowsOnChangedGists } = impactOf(state(), state({ requirements: reworded, ...withRows([2, { confidence: 'low' }]) }));
    expect(rowsOnChangedGists).toEqual([{ row: 'demo--pi40-rri/r-1~plan.policy', requirements: ['demo/r-1'] }]);
  });

  test('names such rows in the order of their ids, not of the requirements', () => {
    const early = set('demo', 'a');
    const world = (gist: string): Partial<Records> => ({
      frameworks: [framework('demo'), framework('a')],
      requirements: [requirement('demo', 'R 1', { gist }), requirement('demo', 'R 2', { gist }), requirement('a', 'R 1')],
      sets: [early, toPaper],
      mappings: [row(toPaper, ['R 1', 'subset-of', 'plan.policy']), row(early, ['R 2', 'subset-of', 'R 1'])],
    });
    const { rowsOnChangedGists } = impactOf(state(world('One.')), state(world('Two.')));
    expect(rowsOnChangedGists.map((found) => found.row)).toEqual(['demo--a/r-2~a/r-1', 'demo--pi40-rri/r-1~plan.policy']);
  });

  test('leaves rows alone where only the source of a requirement changed', () => {
    const moved = (base.requirements ?? []).map((one) => (one.id === 'demo/r-1' ? { ...one, evidence: [] } : one));
    expect(impactOf(state(), state({ requirements: moved })).rowsOnChangedGists).toEqual([]);
  });
});

describe('a loss', () => {
  test.each<[string, Partial<Records>, boolean]>([
    ['a row that is withdrawn', { mappings: (base.mappings ?? []).slice(0, 3) }, true],
    ['a cell that falls', withRows([0, { relationship: 'no-relationship', targets: [] }]), true],
    ['a row made surer', withRows([0, { confidence: 'medium' }]), false],
    ['a document added', { frameworks: [...(base.frameworks ?? []), framework('new')] }, false],
    ['a document withdrawn', { frameworks: [framework('demo'), framework('other')] }, true],
  ])('%s is told rightly', (_what, over, lost) => {
    expect(isLoss(impactOf(state(), state(over)))).toBe(lost);
  });
});

test('what appears in one direction vanishes in the other, whatever the relationships', () => {
  const relation = fc.constantFrom<Relationship>('equal-to', 'subset-of', 'superset-of', 'intersects-with');
  fc.assert(
    fc.property(relation, relation, relation, relation, (a, b, c, d) => {
      const one = state(withRows([2, { relationship: a }], [3, { relationship: b }]));
      const two = state(withRows([2, { relationship: c }], [3, { relationship: d }]));
      const [there, back] = [impactOf(one, two), impactOf(two, one)];
      expect(back.derived).toEqual({ appear: there.derived.vanish, vanish: there.derived.appear });
      expect(back.crosswalks).toEqual({ appear: there.crosswalks.vanish, vanish: there.crosswalks.appear });
    }),
  );
});
