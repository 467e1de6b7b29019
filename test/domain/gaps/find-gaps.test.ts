import { describe, expect, test } from 'vitest';
import { makeGap, severityByForce } from '../../../src/domain/gaps/make-gap.ts';
import { mayBeRaised } from '../../../src/domain/gaps/groups.ts';
import { computed, framework, jurisdiction, kbOf, requirement, set } from '../../builders.ts';
import { gapsOf, ids, world, type Pair } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');
const iec = framework('iec');

describe('aspect-without-international-standard', () => {
  const kind = 'aspect-without-international-standard';
  const pairs: readonly Pair[] = [
    ['iso', 'pi40-rri'],
    ['iec', 'pi40-rri'],
  ];
  const isoSet = [set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.policy']] as const;
  const iecSet = [set('iec', 'pi40-rri', all), ['R1', 'equal-to', 'plan.iot']] as const;

  test('is raised where every international framework of the scope was considered and none asks', () => {
    expect(ids(kind, world({ documents: [iso, iec], sets: [isoSet, iecSet], pairs }))).toEqual(['trust.humans']);
  });

  test('is always high and rests on the absence in each framework', () => {
    expect(gapsOf(kind, world({ documents: [iso, iec], sets: [isoSet, iecSet], pairs }))[0]).toMatchObject({
      id: 'aspect-without-international-standard--trust.humans',
      family: 'harmonization',
      severity: 'high',
      jurisdictions: ['international'],
      evidence: [
        { type: 'absence', id: 'iec~trust.humans' },
        { type: 'absence', id: 'iso~trust.humans' },
      ],
      basis: ['iec', 'iso'],
    });
  });

  test('names the committee that works on the element', () => {
    const committees = {
      'tc-1': { title: 'TC 1', url: 'https://example.org/', elements: ['plan'] },
      'tc-2': { title: 'TC 2', url: 'https://example.org/', elements: ['trust'] },
    };
    expect(gapsOf(kind, { ...world({ documents: [iso, iec], sets: [isoSet, iecSet], pairs }), committees })[0]?.committee).toBe('tc-2');
  });

  test.each([
    ['a set of one of them is missing', world({ documents: [iso, iec], sets: [isoSet], pairs })],
    [
      'a set of one of them promises nothing',
      world({ documents: [iso, iec], sets: [isoSet, [set('iec'), ['R1', 'equal-to', 'plan.iot']]], pairs }),
    ],
    [
      'a requirement of one of them stands in no row',
      world({ documents: [iso, iec], sets: [isoSet, [set('iec', 'pi40-rri', all)]], pairs }),
    ],
    [
      'only a rival author has considered one of them',
      world({
        documents: [iso, iec],
        sets: [isoSet, [set('iec', 'pi40-rri', { ...all, author: 'nist' }), ['R1', 'equal-to', 'plan.iot']]],
        pairs,
      }),
    ],
    [
      'one of them is planned',
      world({
        documents: [iso, iec],
        sets: [isoSet, iecSet],
        pairs,
        planned: [{ id: 'itu', title: 'ITU', kind: 'standard', jurisdiction: 'international' }],
      }),
    ],
    ['the scope names no international framework', world({ documents: [iso, iec], sets: [isoSet, iecSet] })],
    [
      'the requirements of one of them are not in',
      world({ documents: [iso, iec], sets: [isoSet], pairs, requirements: [requirement('iso', 'R1')] }),
    ],
  ])('stays silent as long as %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
    expect(ids('aspect-partial-internationally', over)).toEqual([]);
  });

  test('speaks although a national framework is planned', () => {
    expect(
      ids(
        kind,
        world({
          documents: [iso, iec],
          sets: [isoSet, iecSet],
          pairs,
          planned: [{ id: 'de-act', title: 'Act', kind: 'act', jurisdiction: 'de' }],
        }),
      ),
    ).toEqual(['trust.humans']);
  });

  test('what the law of a jurisdiction asks fills no international gap', () => {
    const eu = framework('eu-act', { jurisdiction: 'eu', force: 'law', inForce: '2025-01-01' });
    expect(
      ids(kind, world({ documents: [iso, iec, eu], sets: [isoSet, iecSet, [set('eu-act'), ['R1', 'equal-to', 'trust.humans']]], pairs })),
    ).toEqual(['trust.humans']);
  });
});

describe('aspect-partial-internationally', () => {
  const kind = 'aspect-partial-internationally';
  const pairs: readonly Pair[] = [
    ['iso', 'pi40-rri'],
    ['iec', 'pi40-rri'],
  ];

  test('is raised where the best is partial, with its rows as evidence', () => {
    const over = world({
      documents: [iso, iec],
      sets: [
        [set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.policy']],
        [set('iec', 'pi40-rri', all), ['R1', 'intersects-with', 'plan.policy']],
      ],
      pairs,
    });
    expect(gapsOf(kind, over)).toMatchObject([
      {
        id: 'aspect-partial-internationally--plan.policy',
        severity: 'medium',
        evidence: [
          { type: 'row', id: 'iec--pi40-rri/r1~plan.policy' },
          { type: 'row', id: 'iso--pi40-rri/r1~plan.policy' },
        ],
      },
    ]);
  });

  test('is not raised where one framework asks for all of it', () => {
    expect(
      ids(
        kind,
        world({
          documents: [iso, iec],
          sets: [
            [set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.policy']],
            [set('iec', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy']],
          ],
          pairs,
        }),
      ),
    ).toEqual([]);
  });
});

describe('aspect-missing-in-jurisdiction', () => {
  const kind = 'aspect-missing-in-jurisdiction';
  const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
  const considered = [set('jp-act', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy']] as const;
  const complete = [jurisdiction('international'), jurisdiction('jp', { order: 2, instruments: 'complete' })];

  test('is raised where all instruments are listed and none asks', () => {
    expect(ids(kind, { ...world({ documents: [act], sets: [considered] }), jurisdictions: complete })).toEqual([
      'jp plan.iot',
      'jp trust.humans',
    ]);
  });

  test('is high where an international standard could be adopted, else medium', () => {
    const over = {
      ...world({ documents: [act, iso], sets: [considered, [set('iso'), ['R1', 'subset-of', 'trust.humans']]] }),
      jurisdictions: complete,
    };
    expect(gapsOf(kind, over).map(({ id, severity }) => [id, severity])).toEqual([
      ['aspect-missing-in-jurisdiction--jp--plan.iot', 'medium'],
      ['aspect-missing-in-jurisdiction--jp--trust.humans', 'high'],
    ]);
  });

  test.each([
    ['not all instruments are listed', { ...world({ documents: [act], sets: [considered] }), jurisdictions: [jurisdiction('jp')] }],
    ['an instrument has not been considered', { ...world({ documents: [act], sets: [] }), jurisdictions: complete }],
    [
      'one of two instruments has been considered in part',
      {
        ...world({
          documents: [act, framework('jp-guide', { jurisdiction: 'jp' })],
          sets: [considered, [set('jp-guide'), ['R1', 'subset-of', 'plan.policy']]],
        }),
        jurisdictions: complete,
      },
    ],
    [
      'the requirements of an instrument are not in',
      {
        ...world({
          documents: [act, framework('jp-guide', { jurisdiction: 'jp', listed: 'none' })],
          sets: [considered],
          requirements: [requirement('jp-act', 'R1')],
        }),
        jurisdictions: complete,
      },
    ],
    ['nothing counts there', { ...world({ documents: [] }), jurisdictions: complete }],
    [
      'the only instrument has ended',
      { ...world({ documents: [{ ...act, repealed: '2026-01-01' }], sets: [considered] }), jurisdictions: complete },
    ],
  ])('stays silent as long as %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });

  test('rests on the regulations of the Union in a member state', () => {
    const regulation = framework('eu-act', { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01' });
    const over = {
      ...world({ documents: [regulation], sets: [[set('eu-act', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy; plan.iot']]] }),
      jurisdictions: [jurisdiction('eu'), jurisdiction('de', { order: 2, memberOf: 'eu', instruments: 'complete' })],
    };
    expect(gapsOf(kind, over)).toMatchObject([{ id: 'aspect-missing-in-jurisdiction--de--trust.humans', basis: ['eu-act'] }]);
  });
});

describe('national-only-requirement', () => {
  const kind = 'national-only-requirement';
  const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
  const pairs: readonly Pair[] = [
    ['iso', 'pi40-rri'],
    ['iec', 'pi40-rri'],
  ];
  const none = (target: string) => [set('jp-act', target), ['R1', 'no-relationship', ''] as const] as const;

  test('is raised for what was compared with every international framework of the scope and relates to none', () => {
    expect(gapsOf(kind, world({ documents: [act, iso, iec], sets: [none('iso'), none('iec')], pairs }))).toMatchObject([
      {
        id: 'national-only-requirement--jp-act--r1',
        severity: 'medium',
        jurisdictions: ['jp'],
        evidence: [
          { type: 'absence', id: 'jp-act/r1~iec' },
          { type: 'absence', id: 'jp-act/r1~iso' },
        ],
        basis: ['jp-act', 'iec', 'iso'],
      },
    ]);
  });

  test('is raised where a standard was compared with the act as a whole', () => {
    expect(
      ids(
        kind,
        world({ documents: [act, iso], sets: [[set('iso', 'jp-act', all), ['R1', 'no-relationship', '']]], pairs: [['iso', 'pi40-rri']] }),
      ),
    ).toEqual(['jp-act/r1']);
  });

  test('is low where the document is no law', () => {
    expect(
      gapsOf(kind, world({ documents: [{ ...act, force: 'voluntary' }, iso, iec], sets: [none('iso'), none('iec')], pairs }))[0]?.severity,
    ).toBe('low');
  });

  test.each([
    ['one international framework was not compared', world({ documents: [act, iso, iec], sets: [none('iso')], pairs })],
    [
      'one of them relates to it',
      world({ documents: [act, iso, iec], sets: [none('iso'), [set('jp-act', 'iec'), ['R1', 'intersects-with', 'R1']]], pairs }),
    ],
    [
      'a set exists but not with this requirement',
      world({
        documents: [act, iso],
        sets: [[set('jp-act', 'iso'), ['R2', 'subset-of', 'R1']]],
        pairs: [['iso', 'pi40-rri']],
        requirements: [requirement('jp-act', 'R1'), requirement('jp-act', 'R2'), requirement('iso', 'R1')],
      }),
    ],
    [
      'only a rival author compared them',
      world({
        documents: [act, iso],
        sets: [[set('jp-act', 'iso', { author: 'nist' }), ['R1', 'no-relationship', '']]],
        pairs: [['iso', 'pi40-rri']],
      }),
    ],
    [
      'one international framework is planned',
      world({
        documents: [act, iso],
        sets: [none('iso')],
        pairs: [['iso', 'pi40-rri']],
        planned: [{ id: 'itu', title: 'ITU', kind: 'standard', jurisdiction: 'international' }],
      }),
    ],
    ['the scope names no international framework', world({ documents: [act, iso], sets: [none('iso')] })],
    [
      'the document has ended',
      world({ documents: [{ ...act, repealed: '2026-01-01' }, iso, iec], sets: [none('iso'), none('iec')], pairs }),
    ],
    [
      'the requirement was withdrawn',
      world({
        documents: [act, iso, iec],
        sets: [none('iso'), none('iec')],
        pairs,
        requirements: [requirement('jp-act', 'R1', { withdrawn: '2026-01-01' }), requirement('iso', 'R1'), requirement('iec', 'R1')],
      }),
    ],
  ])('stays silent as long as %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });

  test('is never raised for an international standard', () => {
    expect(
      ids(kind, world({ documents: [iso, iec], sets: [[set('iso', 'iec', all), ['R1', 'no-relationship', '']]], pairs: [['iso', 'iec']] })),
    ).toEqual([]);
  });
});

describe('unassessed-pair', () => {
  const kind = 'unassessed-pair';
  const documents = [framework('jp-act', { jurisdiction: 'jp' }), iso];

  test('is raised once for a pair of the scope of which something was not considered', () => {
    expect(gapsOf(kind, world({ documents, pairs: [['jp-act', 'iso']] }))).toMatchObject([
      {
        id: 'unassessed-pair--jp-act--iso',
        family: 'editorial',
        severity: 'medium',
        jurisdictions: ['jp', 'international'],
        evidence: [{ type: 'absence', id: 'jp-act~iso' }],
        basis: ['jp-act', 'iso'],
      },
    ]);
  });

  test('is low where the pair waits', () => {
    expect(gapsOf(kind, world({ documents, pairs: [['jp-act', 'iso', 'not-yet']] }))[0]?.severity).toBe('low');
  });

  test('is raised for a document that is planned, with its jurisdiction', () => {
    expect(
      gapsOf(
        kind,
        world({ documents: [iso], pairs: [['itu', 'iso']], planned: [{ id: 'itu', title: 'ITU', kind: 'standard', jurisdiction: 'jp' }] }),
      ),
    ).toMatchObject([{ id: 'unassessed-pair--itu--iso', jurisdictions: ['jp', 'international'] }]);
  });

  test.each([
    [
      'every requirement stands in a row',
      world({ documents, sets: [[set('jp-act', 'iso'), ['R1', 'no-relationship', '']]], pairs: [['jp-act', 'iso']] }),
    ],
    [
      'every requirement was a target under `considered: all`',
      world({ documents, sets: [[set('iso', 'jp-act', all), ['R1', 'no-relationship', '']]], pairs: [['jp-act', 'iso']] }),
    ],
    ['the pair is not in the scope', world({ documents })],
  ])('stays silent where %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });

  test('is raised although a rival author considered all of it', () => {
    expect(
      ids(
        kind,
        world({ documents, sets: [[set('jp-act', 'iso', { author: 'nist' }), ['R1', 'related-to', 'R1']]], pairs: [['jp-act', 'iso']] }),
      ),
    ).toEqual(['jp-act iso']);
  });
});

describe('requirement-without-mapping', () => {
  const kind = 'requirement-without-mapping';

  test('is raised for a requirement in no row to the focal document', () => {
    expect(gapsOf(kind, world({ documents: [iso] }))).toMatchObject([
      {
        id: 'requirement-without-mapping--iso--r1',
        severity: 'low',
        jurisdictions: ['international'],
        evidence: [{ type: 'absence', id: 'iso/r1~pi40-rri' }],
        basis: ['iso'],
      },
    ]);
  });

  test('is medium where the document is law', () => {
    expect(gapsOf(kind, world({ documents: [framework('act', { force: 'law' })] }))[0]?.severity).toBe('medium');
  });

  test.each([
    ['it relates to nothing', world({ documents: [iso], sets: [[set('iso'), ['R1', 'no-relationship', '']]] })],
    ['it is mapped', world({ documents: [iso], sets: [[set('iso'), ['R1', 'subset-of', 'plan.policy']]] })],
    ['it is a heading', world({ documents: [iso], requirements: [requirement('iso', 'R1', { kind: 'heading' })] })],
    ['it is a provision', world({ documents: [iso], requirements: [requirement('iso', 'R1', { kind: 'provision' })] })],
    ['it was withdrawn', world({ documents: [iso], requirements: [requirement('iso', 'R1', { withdrawn: '2026-01-01' })] })],
    ['its document was superseded', world({ documents: [framework('iso', { superseded: '2026-01-01' })] })],
  ])('stays silent where %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });

  test('is raised where only a set that was set aside has a row', () => {
    expect(
      ids(
        kind,
        world({ documents: [iso], sets: [[set('iso', 'pi40-rri', { status: 'deprecated' }), ['R1', 'subset-of', 'plan.policy']]] }),
      ),
    ).toEqual(['iso/r1']);
  });
});

describe('unverified-fact', () => {
  const kind = 'unverified-fact';
  const early = (verified: 'unverified' | 'one-source') => ({ 'early-warning': { value: 24, unit: 'h' as const, verified } });

  test('is raised for a document, a requirement and a quantity', () => {
    const requirements = [
      requirement('iso', 'R1', { verified: 'unverified', evidence: [] }),
      requirement('iso', 'R2', { parameters: early('unverified') }),
    ];
    expect(
      gapsOf(kind, world({ documents: [framework('iso', { verified: 'unverified', evidence: [] })], requirements })).map(
        ({ id, severity }) => [id, severity],
      ),
    ).toEqual([
      ['unverified-fact--iso', 'low'],
      ['unverified-fact--iso--r1', 'low'],
      ['unverified-fact--iso--r2--early-warning', 'medium'],
    ]);
  });

  test('is medium where it is law', () => {
    expect(
      gapsOf(kind, world({ documents: [framework('act', { force: 'law', verified: 'unverified', evidence: [] })] }))[0]?.severity,
    ).toBe('medium');
  });

  test('is raised for a jurisdiction', () => {
    expect(ids(kind, { jurisdictions: [jurisdiction('jp', { verified: 'unverified', evidence: [] })] })).toEqual(['jp']);
  });

  test('is raised for a quantity of a provision', () => {
    expect(
      ids(
        kind,
        world({ documents: [iso], requirements: [requirement('iso', 'R1', { kind: 'provision', parameters: early('unverified') })] }),
      ),
    ).toEqual(['iso/r1#early-warning']);
  });

  test.each(['one-source', 'two-sources'] as const)('stays silent where the record says `%s`', (verified) => {
    expect(
      ids(
        kind,
        world({
          documents: [framework('iso', { verified })],
          requirements: [requirement('iso', 'R1', { verified, parameters: early('one-source') })],
        }),
      ),
    ).toEqual([]);
  });
});

describe('gaps', () => {
  test('have ids that are safe in a file name and a URL', () => {
    expect(
      makeGap('unverified-fact', {
        subject: [{ type: 'parameter', id: 'eu-act/art-3#early-warning' }],
        severity: 'low',
        jurisdictions: [],
        evidence: [],
        basis: [],
      }).id,
    ).toBe('unverified-fact--eu-act--art-3--early-warning');
  });

  test('stand in the order of the kinds and then of their ids', () => {
    const over = world({
      documents: [iso],
      requirements: ['R10', 'R2', 'R1'].map((ref) => requirement('iso', ref, { verified: 'unverified', evidence: [] })),
    });
    expect(computed(over).gaps.map(({ id }) => id)).toEqual([
      'requirement-without-mapping--iso--r1',
      'requirement-without-mapping--iso--r2',
      'requirement-without-mapping--iso--r10',
      'unverified-fact--iso--r1',
      'unverified-fact--iso--r2',
      'unverified-fact--iso--r10',
    ]);
  });

  test('an empty knowledge base has none', () => {
    expect(computed().gaps).toEqual([]);
  });
});

describe('severityByForce', () => {
  test.each([
    ['law', 'medium'],
    ['presumption', 'low'],
    ['procurement', 'low'],
    ['voluntary', 'low'],
    [undefined, 'low'],
  ] as const)('%s: %s', (force, severity) => {
    expect(severityByForce(force)).toBe(severity);
  });
});

describe('a kind that raises nothing says whether it was silent', () => {
  const act = framework('jp-act', { jurisdiction: 'jp', force: 'law', inForce: '2025-01-01' });

  test.each([
    'aspect-without-international-standard',
    'aspect-partial-internationally',
    'aspect-missing-in-jurisdiction',
    'national-only-requirement',
  ] as const)('%s is silent in an empty knowledge base', (kind) => {
    expect(mayBeRaised(kbOf(), kind)).toBe(false);
  });

  test('an international kind spoke where all of the scope is considered, and found none', () => {
    const over = world({
      documents: [iso],
      sets: [[set('iso', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy; plan.iot; trust.humans']]],
      pairs: [['iso', 'pi40-rri']],
    });
    expect([mayBeRaised(kbOf(over), 'aspect-without-international-standard'), ids('aspect-without-international-standard', over)]).toEqual([
      true,
      [],
    ]);
  });

  test('the national kind spoke where a requirement was compared and relates', () => {
    const over = world({ documents: [act, iso], sets: [[set('jp-act', 'iso'), ['R1', 'subset-of', 'R1']]], pairs: [['iso', 'pi40-rri']] });
    expect([mayBeRaised(kbOf(over), 'national-only-requirement'), ids('national-only-requirement', over)]).toEqual([true, []]);
  });

  test.each(['unassessed-pair', 'requirement-without-mapping', 'unverified-fact'] as const)('%s is never silent', (kind) => {
    expect(mayBeRaised(kbOf(), kind)).toBe(true);
  });
});
