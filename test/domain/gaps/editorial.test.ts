import { describe, expect, test } from 'vitest';
import { framework, jurisdiction, requirement, set } from '../../builders.ts';
import { gapsOf, ids, world } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');

describe('unassessed-pair', () => {
  const kind = 'unassessed-pair';
  const documents = [framework('jp-act', { jurisdiction: 'jp' }), iso];

  test('is raised once for a pair of the scope of which something was not considered', () => {
    expect(gapsOf(kind, world({ documents, pairs: [['jp-act', 'iso']] }))).toMatchObject([
      {
        id: 'unassessed-pair--jp-act--iso',
        subject: ['jp-act', 'iso'].map((id) => ({ type: 'framework', id })),
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

  test('names neither the paper nor its jurisdiction where it is one of the pair', () => {
    expect(gapsOf(kind, world({ documents, pairs: [['jp-act', 'pi40-rri']] }))).toMatchObject([
      { jurisdictions: ['jp'], basis: ['jp-act'] },
    ]);
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
        subject: [{ type: 'requirement', id: 'iso/r1' }],
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

  test('is low for a title alone, even of law', () => {
    const titled = (id: string, title: string | { text: string; verified: 'unverified' }) =>
      framework(id, { force: 'law', verified: 'one-source', titlesIn: { de: title } });
    const documents = [titled('seen', 'Gesetz'), titled('remembered', { text: 'Gesetz', verified: 'unverified' })];
    expect(gapsOf(kind, world({ documents })).map(({ id, severity }) => [id, severity])).toEqual([['unverified-fact--remembered', 'low']]);
  });

  test('is medium where it is law', () => {
    expect(
      gapsOf(kind, world({ documents: [framework('act', { force: 'law', verified: 'unverified', evidence: [] })] }))[0]?.severity,
    ).toBe('medium');
  });

  test('rests on its document alone, and concerns where that is', () => {
    const unverified = { verified: 'unverified' as const, evidence: [] };
    const found = gapsOf(
      kind,
      world({
        documents: [framework('act', { jurisdiction: 'eu', ...unverified })],
        requirements: [requirement('act', 'R1', { ...unverified, parameters: early('unverified') })],
      }),
    );
    expect(found.map(({ subject, jurisdictions, evidence, basis }) => [subject, jurisdictions, evidence, basis])).toEqual(
      [
        { type: 'framework', id: 'act' },
        { type: 'requirement', id: 'act/r1' },
        { type: 'parameter', id: 'act/r1#early-warning' },
      ].map((subject) => [[subject], ['eu'], [], ['act']]),
    );
  });

  test('is raised for a jurisdiction', () => {
    const [found] = gapsOf(kind, { jurisdictions: [jurisdiction('jp', { verified: 'unverified', evidence: [] })] });
    expect(found).toMatchObject({
      subject: [{ type: 'jurisdiction', id: 'jp' }],
      severity: 'low',
      jurisdictions: ['jp'],
      evidence: [],
      basis: [],
    });
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
