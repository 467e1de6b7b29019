import { describe, expect, test } from 'vitest';
import type { KnowledgeBase, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { element, framework, jurisdiction, requirement, set } from '../../builders.ts';
import { gapsOf, ids, world, type Pair } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');
const law = { force: 'law', inForce: '2025-01-01' } as const;

describe('unadopted-international-requirement', () => {
  const kind = 'unadopted-international-requirement';
  const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', ...law });
  const guide = framework('jp-guide', { jurisdiction: 'jp' });
  const complete = [jurisdiction('international'), jurisdiction('jp', { order: 2, instruments: 'complete' })];
  const none = (target: string) => [set('iso', target), ['R1', 'no-relationship', ''] as const] as const;

  test('is raised where nothing in any instrument of the jurisdiction relates to it', () => {
    expect(
      gapsOf(kind, { ...world({ documents: [act, guide, iso], sets: [none('jp-act'), none('jp-guide')] }), jurisdictions: complete }),
    ).toMatchObject([
      {
        id: 'unadopted-international-requirement--jp--iso--r1',
        family: 'harmonization',
        severity: 'low',
        jurisdictions: ['jp'],
        evidence: [
          { type: 'absence', id: 'iso/r1~jp-act' },
          { type: 'absence', id: 'iso/r1~jp-guide' },
        ],
        basis: ['iso', 'jp-act', 'jp-guide'],
      },
    ]);
  });

  test('is raised where the instrument was compared with the standard as a whole', () => {
    expect(
      ids(kind, {
        ...world({ documents: [act, iso], sets: [[set('jp-act', 'iso', all), ['R1', 'no-relationship', '']]] }),
        jurisdictions: complete,
      }),
    ).toEqual(['jp iso/r1']);
  });

  test.each([
    ['one instrument was not compared', { ...world({ documents: [act, guide, iso], sets: [none('jp-act')] }), jurisdictions: complete }],
    [
      'one instrument relates to it',
      {
        ...world({ documents: [act, guide, iso], sets: [none('jp-act'), [set('iso', 'jp-guide'), ['R1', 'intersects-with', 'R1']]] }),
        jurisdictions: complete,
      },
    ],
    [
      'not all instruments are listed',
      {
        ...world({ documents: [act, iso], sets: [none('jp-act')] }),
        jurisdictions: [jurisdiction('international'), jurisdiction('jp', { order: 2 })],
      },
    ],
    [
      'the requirements of an instrument are not in',
      {
        ...world({
          documents: [act, { ...guide, listed: 'none' as const }, iso],
          sets: [none('jp-act')],
          requirements: [requirement('jp-act', 'R1'), requirement('iso', 'R1')],
        }),
        jurisdictions: complete,
      },
    ],
    [
      'the standard was superseded',
      { ...world({ documents: [act, { ...iso, superseded: '2026-01-01' }], sets: [none('jp-act')] }), jurisdictions: complete },
    ],
    [
      'only a rival author compared them',
      {
        ...world({ documents: [act, iso], sets: [[set('iso', 'jp-act', { author: 'nist' }), ['R1', 'no-relationship', '']]] }),
        jurisdictions: complete,
      },
    ],
    ['nothing counts there', { ...world({ documents: [iso], sets: [] }), jurisdictions: complete }],
  ])('stays silent as long as %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });
});

describe('divergent-parameter', () => {
  const kind = 'divergent-parameter';
  const eu = framework('eu-act', { jurisdiction: 'eu', kind: 'regulation', ...law });
  const jp = framework('jp-act', { jurisdiction: 'jp', kind: 'act', ...law });
  type Quantity = NonNullable<Requirement['parameters']>[string];
  const reports = (document: string, over: Partial<Quantity> = {}, name = 'report') =>
    requirement(document, 'R1', { parameters: { [name]: { value: 24, unit: 'h', clock: 'awareness', verified: 'one-source', ...over } } });
  const between = (one: Requirement, other: Requirement, documents = [eu, jp]) => world({ documents, requirements: [one, other] });

  test('is raised where two laws set one quantity to two values', () => {
    expect(gapsOf(kind, between(reports('eu-act'), reports('jp-act', { value: 72 })))).toMatchObject([
      {
        id: 'divergent-parameter--report--awareness--h',
        severity: 'high',
        jurisdictions: ['eu', 'jp'],
        basis: ['eu-act', 'jp-act'],
        subject: [{ type: 'parameter' }, { type: 'requirement', id: 'eu-act/r1' }, { type: 'requirement', id: 'jp-act/r1' }],
      },
    ]);
  });

  test('is medium where one of them is no law', () => {
    expect(
      gapsOf(kind, between(reports('eu-act'), reports('jp-act', { value: 72 }), [eu, { ...jp, force: 'voluntary' }]))[0]?.severity,
    ).toBe('medium');
  });

  test('is raised where one says `at least` and the other `at most`', () => {
    expect(gapsOf(kind, between(reports('eu-act', { bound: 'at-least' }), reports('jp-act', { bound: 'at-most' })))).toHaveLength(1);
  });

  test.each([
    ['both set the same value', between(reports('eu-act'), reports('jp-act'))],
    ['the clocks differ', between(reports('eu-act'), reports('jp-act', { value: 72, clock: 'detection' }))],
    [
      'one of them has no clock',
      world({
        documents: [eu, jp],
        requirements: [
          reports('eu-act'),
          requirement('jp-act', 'R1', { parameters: { report: { value: 72, unit: 'h', verified: 'one-source' } } }),
        ],
      }),
    ],
    [
      'neither of them has a clock',
      world({
        documents: [eu, jp],
        requirements: [24, 72].map((value, index) =>
          requirement(index === 0 ? 'eu-act' : 'jp-act', 'R1', { parameters: { report: { value, unit: 'h', verified: 'one-source' } } }),
        ),
      }),
    ],
    ['the units differ', between(reports('eu-act'), reports('jp-act', { value: 72, unit: 'd' }))],
    ['the quantities have different names', between(reports('eu-act'), reports('jp-act', { value: 72 }, 'final-report'))],
    [
      'one document alone sets two values',
      world({
        documents: [eu, jp],
        requirements: [reports('eu-act'), { ...reports('eu-act', { value: 72 }), id: 'eu-act/r2', slug: 'r2' }],
      }),
    ],
    [
      'one of the documents has ended',
      between(reports('eu-act'), reports('jp-act', { value: 72 }), [eu, { ...jp, repealed: '2026-01-01' }]),
    ],
    ['one of the requirements was withdrawn', between(reports('eu-act'), { ...reports('jp-act', { value: 72 }), withdrawn: '2026-01-01' })],
  ])('stays silent where %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });
});

describe('unrecognised-assessment', () => {
  const kind = 'unrecognised-assessment';
  const documents = [framework('jp-label', { jurisdiction: 'jp' }), framework('eu-act', { jurisdiction: 'eu', ...law })];
  const recognition = (outcome: KnowledgeBase['recognitions'][number]['outcome'], from = 'jp-label', to = 'eu-act') => ({
    ...world({ documents }),
    recognitions: [{ from, to, outcome, what: 'A label.', asOf: '2026-11-24', evidence: [], verified: 'unverified' as const }],
  });

  test('is raised for the direction in which somebody looked and found none', () => {
    expect(gapsOf(kind, recognition('none'))).toMatchObject([
      {
        id: 'unrecognised-assessment--jp-label--eu-act',
        severity: 'medium',
        jurisdictions: ['jp', 'eu'],
        evidence: [{ type: 'absence', id: 'jp-label~eu-act' }],
        basis: ['jp-label', 'eu-act'],
      },
    ]);
  });

  test('is low where the other is no law', () => {
    expect(gapsOf(kind, recognition('none', 'eu-act', 'jp-label'))[0]?.severity).toBe('low');
  });

  test.each(['recognised', 'partly'] as const)('stays silent where the outcome is `%s`', (outcome) => {
    expect(ids(kind, recognition(outcome))).toEqual([]);
  });

  test('stays silent where nobody looked', () => {
    expect(ids(kind, world({ documents }))).toEqual([]);
  });
});

describe('entity-gap and level-gap', () => {
  const pairs: readonly Pair[] = [['iso', 'pi40-rri']];
  const entities = (...said: readonly (readonly [string, 'equal-to' | 'subset-of' | 'no-relationship', string])[]) => ({
    ...world({ documents: [iso], sets: [[set('iso', 'pi40-rri', all), ...said]], pairs }),
    elements: [element('access', ['devices-and-systems', 'humans', 'rules'])],
  });

  test('an entity is left out where another of its element is asked for', () => {
    expect(gapsOf('entity-gap', entities(['R1', 'subset-of', 'access.humans']))).toMatchObject([
      {
        id: 'entity-gap--access.devices-and-systems',
        severity: 'medium',
        evidence: [{ type: 'absence', id: 'iso~access.devices-and-systems' }],
        basis: ['iso'],
      },
    ]);
  });

  test('an aspect that is no entity is never left out', () => {
    expect(ids('entity-gap', entities(['R1', 'equal-to', 'access.humans']))).not.toContain('access.rules');
  });

  test('where no entity is asked for, none is left out', () => {
    expect(ids('entity-gap', entities(['R1', 'no-relationship', '']))).toEqual([]);
  });

  test('both kinds stay silent as long as an international framework of the scope was not considered', () => {
    const over = {
      ...entities(['R1', 'equal-to', 'access.humans']),
      requirements: [requirement('iso', 'R1', { levels: [4] }), requirement('iso', 'R2')],
    };
    expect([ids('entity-gap', over), ids('level-gap', over)]).toEqual([[], []]);
  });

  const atLevels = (...levels: readonly (readonly number[] | undefined)[]) => {
    const requirements = levels.map((one, index) => requirement('iso', `R${index + 1}`, one === undefined ? {} : { levels: [...one] }));
    const members = requirements.map(({ ref }) => ref).join('; ');
    return ids(
      'level-gap',
      world({ documents: [iso], sets: [[set('iso', 'pi40-rri', all), [members, 'equivalent-to', 'plan.policy']]], pairs, requirements }),
    );
  };

  test.each([
    ['one requirement at level 3', [[3, 4]]],
    ['one requirement at level 4', [[4]]],
    [
      'a joint row whose members meet at level 3 only',
      [
        [1, 2, 3, 4],
        [3, 4],
      ],
    ],
    ['a joint row of which one member states no level', [[3, 4], undefined]],
  ])('full only at a high level: %s', (_what, levels) => {
    expect(atLevels(...levels)).toEqual(['plan.policy']);
  });

  test.each([
    ['one requirement at level 1', [[1, 2, 3, 4]]],
    ['one requirement at level 2', [[2, 3, 4]]],
    [
      'a joint row whose members meet at level 2',
      [
        [1, 2],
        [2, 3],
      ],
    ],
    ['a requirement without levels', [undefined]],
  ])('full at a low level, or at none: %s', (_what, levels) => {
    expect(atLevels(...levels)).toEqual([]);
  });

  test('one row that is full at level 1 is enough', () => {
    const requirements = [requirement('iso', 'R1', { levels: [4] }), requirement('iso', 'R2', { levels: [1, 2, 3, 4] })];
    expect(
      ids(
        'level-gap',
        world({
          documents: [iso],
          sets: [[set('iso', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy'], ['R2', 'superset-of', 'plan.policy']]],
          pairs,
          requirements,
        }),
      ),
    ).toEqual([]);
  });

  test('an aspect that is partial is no matter of levels', () => {
    expect(
      ids(
        'level-gap',
        world({
          documents: [iso],
          sets: [[set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.policy']]],
          pairs,
          requirements: [requirement('iso', 'R1', { levels: [4] })],
        }),
      ),
    ).toEqual([]);
  });
});
