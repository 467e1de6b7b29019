import { describe, expect, test } from 'vitest';
import { computeCoverage, levelOfElement, levelOfRow, levelOfScope, type Coverage } from '../../../src/domain/coverage/coverage.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';
import { coverageBy, type Document, type Said } from './coverage-world.ts';

function level(document: Omit<Document, 'id'>, subject = 'plan.policy'): Coverage['level'] | undefined {
  return coverageBy({ id: 'demo', ...document }).of('demo', subject)?.level;
}

test('coverage by a series says that its scope is one', () => {
  const rows: readonly Said[] = [['R1', 'subset-of', 'plan.policy']];
  const { of } = coverageBy({ id: 'demo', rows }, { id: 'all', kind: 'series', members: ['demo'], rows });
  expect([of('demo')?.scope, of('all')?.scope]).toEqual([
    { type: 'framework', id: 'demo' },
    { type: 'series', id: 'all' },
  ]);
});

describe('a framework covers an aspect', () => {
  test.each([
    ['equal-to', 'full'],
    ['equivalent-to', 'full'],
    ['superset-of', 'full'],
    ['subset-of', 'partial'],
    ['intersects-with', 'partial'],
    ['related-to', 'partial'],
    ['no-relationship', 'unassessed'],
  ] as const)('a single row that says `%s` gives %s', (relationship, expected) => {
    expect(level({ rows: [['R1', relationship, 'plan.policy']] })).toBe(expected);
  });

  test('a joint row gives full where its members do not', () => {
    expect(
      level({
        rows: [
          ['R1', 'subset-of', 'plan.policy'],
          ['R1; R2', 'equivalent-to', 'plan.policy'],
        ],
      }),
    ).toBe('full');
  });

  test('two partial rows never make a full', () => {
    expect(
      level({
        rows: [
          ['R1', 'subset-of', 'plan.policy'],
          ['R2', 'subset-of', 'plan.policy'],
        ],
      }),
    ).toBe('partial');
  });

  test.each(['equal-to', 'equivalent-to', 'superset-of', 'subset-of'] as const)(
    'a row with a condition that says `%s` gives at most partial',
    (relationship) => {
      expect(level({ rows: [['R1', relationship, 'plan.policy', { condition: 'Only at night' }]] })).toBe('partial');
    },
  );

  test('each of several joint targets is covered', () => {
    const { of } = coverageBy({ id: 'demo', rows: [['R1', 'superset-of', 'plan.policy; plan.iot']] });
    expect([of('demo', 'plan.policy')?.level, of('demo', 'plan.iot')?.level]).toEqual(['full', 'full']);
  });

  test('an aspect without a row is `none` under `considered: all`', () => {
    expect(
      level({
        set: { considered: 'all' },
        rows: [
          ['R1', 'no-relationship', ''],
          ['R2', 'no-relationship', ''],
        ],
      }),
    ).toBe('none');
  });

  test('an aspect without a row is not yet considered under `considered: listed`', () => {
    expect(
      level({
        rows: [
          ['R1', 'no-relationship', ''],
          ['R2', 'no-relationship', ''],
        ],
      }),
    ).toBe('unassessed');
  });

  test('a row that names the aspect with `no-relationship` leaves it `none` under `considered: all`', () => {
    expect(
      level({
        set: { considered: 'all' },
        rows: [
          ['R1', 'no-relationship', 'plan.policy'],
          ['R2', 'no-relationship', ''],
        ],
      }),
    ).toBe('none');
  });

  test('an aspect of a framework without a set is not yet considered', () => {
    expect(level({})).toBe('unassessed');
  });

  test('its evidence are the ids of the rows, the deciding ones first', () => {
    const { of } = coverageBy({
      id: 'demo',
      rows: [
        ['R1', 'subset-of', 'plan.policy'],
        ['R1; R2', 'equivalent-to', 'plan.policy'],
        ['R2', 'no-relationship', 'plan.policy'],
      ],
    });
    expect(of('demo')?.rows).toEqual(['demo--pi40-rri/r1+r2~plan.policy', 'demo--pi40-rri/r1~plan.policy']);
  });

  test('of rows that cover in part, what is contained decides before what overlaps, and the surer row before the other', () => {
    const rowsOfCell = (...rows: readonly Said[]) =>
      coverageBy({ id: 'demo', rows })
        .of('demo')
        ?.rows.map((id) => id.split('/')[1]);
    expect(rowsOfCell(['R1', 'intersects-with', 'plan.policy'], ['R2', 'subset-of', 'plan.policy', { confidence: 'low' }])).toEqual([
      'r2~plan.policy',
      'r1~plan.policy',
    ]);
    expect(rowsOfCell(['R1', 'subset-of', 'plan.policy', { confidence: 'medium' }], ['R2', 'subset-of', 'plan.policy'])).toEqual([
      'r2~plan.policy',
      'r1~plan.policy',
    ]);
  });

  test('a framework without assessable requirements has no coverage', () => {
    expect(
      computeCoverage(kbOf({ frameworks: [framework('demo')], requirements: [requirement('demo', 'FR 1', { kind: 'heading' })] })).get(
        'demo',
        'plan.policy',
      ),
    ).toBeUndefined();
  });

  test.each(['deprecated', 'superseded'] as const)('a %s set does not count', (status) => {
    expect(level({ set: { status, considered: 'all' }, rows: [['R1', 'equal-to', 'plan.policy']] })).toBe('unassessed');
  });

  test.each(['not-complete', 'complete', 'draft'] as const)('a set that is `%s` counts', (status) => {
    expect(level({ set: { status }, rows: [['R1', 'equal-to', 'plan.policy']] })).toBe('full');
  });
});

describe('a draft', () => {
  const rows: readonly Said[] = [['R1', 'subset-of', 'plan.policy']];

  test('marks what rests on its rows', () => {
    expect(coverageBy({ id: 'demo', set: { status: 'draft' }, rows }).of('demo')?.draft).toBe(true);
  });

  test('marks no aspect of which it says nothing, and where only one of two sets is one, what rests on both', () => {
    const other = coverageBy({ id: 'demo', set: { status: 'draft' }, rows });
    expect(other.of('demo', 'plan.iot')).toMatchObject({ level: 'unassessed', draft: false });
    const [one, two] = [set('demo', 'pi40-rri', { status: 'draft' }), set('demo', 'pi40-rri', { id: 'demo--pi40-rri--more' })];
    const table = computeCoverage(
      kbOf({
        frameworks: [framework('demo')],
        requirements: [requirement('demo', 'R1'), requirement('demo', 'R2')],
        sets: [one, two],
        mappings: [row(one, ['R1', 'subset-of', 'plan.policy']), row(two, ['R2', 'subset-of', 'plan.policy'])],
      }),
    );
    expect(table.get('demo', 'plan.policy')?.draft).toBe(true);
  });

  test('marks the element and the jurisdiction above', () => {
    const { of } = coverageBy({ id: 'demo', jurisdiction: 'jp', set: { status: 'draft' }, rows });
    expect([of('demo', 'plan')?.draft, of('jp')?.draft, of('jp', 'plan')?.draft]).toEqual([true, true, true]);
  });

  test('marks nothing where the best level comes from a set that is none', () => {
    const { of } = coverageBy(
      { id: 'one', jurisdiction: 'jp', set: { status: 'draft' }, rows },
      { id: 'two', jurisdiction: 'jp', rows: [['R1', 'equal-to', 'plan.policy']] },
    );
    expect(of('jp')?.draft).toBe(false);
  });

  test('a set that is complete is not marked', () => {
    expect(coverageBy({ id: 'demo', rows }).of('demo')?.draft).toBe(false);
  });
});

describe('a rival row', () => {
  const rows: readonly Said[] = [['R1', 'subset-of', 'plan.policy']];
  const rivals = (...rival: readonly Said[]) =>
    coverageBy({ id: 'demo', set: { considered: 'all' }, rows: [...rows, ['R2', 'no-relationship', '']], rival }).of('demo');

  test('that says something else marks the cell as disputed and changes no level', () => {
    expect(rivals(['R1', 'superset-of', 'plan.policy'])).toMatchObject({ level: 'partial', disputed: true });
  });

  test('that denies what we say marks the cell as disputed', () => {
    expect(rivals(['R1', 'no-relationship', 'plan.policy'])).toMatchObject({ level: 'partial', disputed: true });
  });

  test('on a requirement that we related to nothing marks the cell as disputed', () => {
    expect(rivals(['R2', 'subset-of', 'plan.policy'])?.disputed).toBe(true);
  });

  test('that says the same does not', () => {
    expect(rivals(['R1', 'subset-of', 'plan.policy'])?.disputed).toBe(false);
  });

  test('on another aspect does not', () => {
    expect(rivals(['R1', 'superset-of', 'plan.iot'])?.disputed).toBe(false);
  });

  test('that says `no-relationship` where we have no row does not', () => {
    expect(rivals(['R2', 'no-relationship', 'plan.policy'])?.disputed).toBe(false);
  });

  test('that says `related-to`, which holds for every relation, does not', () => {
    expect(rivals(['R1', 'related-to', 'plan.policy'])?.disputed).toBe(false);
  });

  test('of a set that no longer counts marks nothing', () => {
    const { of } = coverageBy({ id: 'demo', rows, rival: [['R1', 'superset-of', 'plan.policy']], rivalStatus: 'deprecated' });
    expect(of('demo')?.disputed).toBe(false);
  });

  test('that says `equal-to` where we say `equivalent-to`, which is one relation, does not', () => {
    const { of } = coverageBy({ id: 'demo', rows: [['R1', 'equivalent-to', 'plan.policy']], rival: [['R1', 'equal-to', 'plan.policy']] });
    expect(of('demo')?.disputed).toBe(false);
  });

  test('alone gives no level', () => {
    expect(coverageBy({ id: 'demo', rival: [['R1', 'equal-to', 'plan.policy']] }).of('demo')?.level).toBe('unassessed');
  });

  test('marks the element above as disputed', () => {
    expect(coverageBy({ id: 'demo', rows, rival: [['R1', 'equal-to', 'plan.policy']] }).of('demo', 'plan')?.disputed).toBe(true);
  });
});

describe('levelOfRow', () => {
  test('a row that relates to nothing gives no level', () => {
    expect(levelOfRow({ relationship: 'no-relationship' })).toBeUndefined();
  });

  test('a condition lifts nothing', () => {
    expect(levelOfRow({ relationship: 'no-relationship', condition: 'Never' })).toBeUndefined();
  });
});

describe('levelOfElement', () => {
  test.each([
    [['full', 'full'], 'full'],
    [['none', 'none'], 'none'],
    [['full', 'none'], 'partial'],
    [['partial', 'unassessed'], 'partial'],
    [['full', 'unassessed'], 'partial'],
    [['none', 'unassessed'], 'unassessed'],
    [['unassessed', 'unassessed'], 'unassessed'],
    [['partial', 'partial'], 'partial'],
    [[], 'unassessed'],
  ] as const)('%j gives %s', (levels, expected) => {
    expect(levelOfElement(levels)).toBe(expected);
  });

  test('an element rolls up its aspects', () => {
    const { of } = coverageBy({
      id: 'demo',
      set: { considered: 'all' },
      rows: [
        ['R1', 'equal-to', 'plan.policy'],
        ['R2', 'equal-to', 'plan.iot'],
      ],
    });
    expect([of('demo', 'plan')?.level, of('demo', 'trust')?.level]).toEqual(['full', 'none']);
  });
});

describe('levelOfScope', () => {
  test.each([
    [['partial', 'full', 'none'], 'full'],
    [['partial', 'partial'], 'partial'],
    [['none', 'none'], 'none'],
    [['none', 'unassessed'], 'unassessed'],
    [['none', 'partial', 'unassessed'], 'partial'],
    [['unassessed'], 'unassessed'],
    [[], 'unassessed'],
  ] as const)('%j gives %s', (levels, expected) => {
    expect(levelOfScope(levels)).toBe(expected);
  });
});
