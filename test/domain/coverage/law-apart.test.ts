import { expect, test } from 'vitest';
import { fullInSeries, lawApart } from '../../../src/domain/coverage/law-apart.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const [act, std] = [set('act', 'pi40-rri', { considered: 'all' }), set('std', 'pi40-rri', { considered: 'all' })];
const { kb, coverage } = computed({
  frameworks: [framework('act', { force: 'law' }), framework('std'), framework('other')],
  requirements: ['act', 'std', 'other'].flatMap((document) => [requirement(document, 'R1'), requirement(document, 'R2')]),
  sets: [act, std],
  mappings: [
    row(act, ['R1', 'superset-of', 'plan.policy']),
    row(act, ['R2', 'subset-of', 'plan.iot']),
    row(std, ['R1', 'subset-of', 'plan.policy']),
    row(std, ['R2', 'no-relationship', '']),
  ],
});
const told = (aspects: readonly string[]) =>
  lawApart(kb, coverage, aspects).map(({ kind, full, partial, lines }) => [
    kind,
    full,
    partial,
    ...lines.map(({ framework: { id }, levels }) => `${id}: ${levels.join(' ')}`),
  ]);

test('law stands apart, each document counts once, and what nobody looked at is no part', () => {
  expect(told(['plan.policy', 'plan.iot'])).toEqual([
    ['law', 1, 0, 'act: full partial'],
    ['voluntary', 0, 1, 'other: unassessed unassessed', 'std: partial none'],
  ]);
});

test('of one aspect the levels of that one count', () => {
  expect(told(['plan.iot'])).toEqual([
    ['law', 0, 1, 'act: partial'],
    ['voluntary', 0, 0, 'other: unassessed', 'std: none'],
  ]);
});

test('a standing without documents is left out', () => {
  const { kb: small, coverage: none } = computed({ frameworks: [framework('std')], requirements: [requirement('std', 'R1')] });
  expect(lawApart(small, none, ['plan.policy']).map(({ kind }) => kind)).toEqual(['voluntary']);
});

test('a series of which parts together ask for all of an aspect is named, and no document alone', () => {
  const levels: Readonly<Record<string, string>> = {
    'series plan.policy': 'full',
    'std plan.policy': 'full',
    'series plan.iot': 'partial',
  };
  const table = { all: [], get: (scope: string, aspect: string) => ({ level: levels[`${scope} ${aspect}`] }) as never };
  const { kb: world } = computed({ frameworks: [framework('series', { kind: 'series' }), framework('std')] });
  expect(['plan.policy', 'plan.iot'].map((aspect) => fullInSeries(world, table, aspect).map(({ id }) => id))).toEqual([['series'], []]);
});
