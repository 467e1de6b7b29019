import { describe, expect, test } from 'vitest';
import { framework, jurisdiction, requirement, set } from '../../builders.ts';
import { gapsOf, ids, world } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');
const law = { force: 'law', inForce: '2025-01-01' } as const;

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
      ['aspect-missing-in-jurisdiction--jp--trust.humans', 'high'],
      ['aspect-missing-in-jurisdiction--jp--plan.iot', 'medium'],
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
    expect(gapsOf(kind, over)).toMatchObject([
      {
        id: 'aspect-missing-in-jurisdiction--de--trust.humans',
        subject: [
          { type: 'jurisdiction', id: 'de' },
          { type: 'aspect', id: 'trust.humans' },
        ],
        jurisdictions: ['de'],
        evidence: [{ type: 'absence', id: 'eu-act~trust.humans' }],
        basis: ['eu-act'],
      },
    ]);
  });
});

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
        subject: [
          { type: 'jurisdiction', id: 'jp' },
          { type: 'requirement', id: 'iso/r1' },
        ],
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
