import { describe, expect, test } from 'vitest';
import type { KnowledgeBase, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { framework, requirement } from '../../builders.ts';
import { gapsOf, ids, world } from '../gap-world.ts';

const law = { force: 'law', inForce: '2025-01-01' } as const;

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
        id: 'divergent-parameter--first-report--awareness--h',
        severity: 'high',
        jurisdictions: ['eu', 'jp'],
        basis: ['eu-act', 'jp-act'],
        evidence: [],
        subject: [
          { type: 'parameter', id: 'first-report-awareness-h' },
          { type: 'requirement', id: 'eu-act/r1' },
          { type: 'requirement', id: 'jp-act/r1' },
        ],
      },
    ]);
  });

  test('is raised where two laws call the first report by two names', () => {
    const [one, other] = [reports('eu-act', {}, 'report-early-warning'), reports('jp-act', { value: 1 }, 'report-incident-critical')];
    expect(gapsOf(kind, between(one, other)).map(({ id }) => id)).toEqual(['divergent-parameter--first-report--awareness--h']);
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
    recognitions: [
      {
        from: { framework: from },
        to: { framework: to },
        outcome,
        effect: 'A label.',
        asOf: '2026-11-24',
        evidence: [],
        verified: 'unverified' as const,
      },
    ],
  });

  test('is raised for the direction in which somebody looked and found none', () => {
    expect(gapsOf(kind, recognition('none-found'))).toMatchObject([
      {
        id: 'unrecognised-assessment--jp-label--eu-act',
        subject: ['jp-label', 'eu-act'].map((id) => ({ type: 'framework', id })),
        severity: 'medium',
        jurisdictions: ['jp', 'eu'],
        evidence: [],
        basis: ['jp-label', 'eu-act'],
      },
    ]);
  });

  test('says nothing of rows, which may well relate the two documents', () => {
    expect(gapsOf(kind, recognition('none-found'))[0]?.evidence).toEqual([]);
  });

  test('says when somebody looked last', () => {
    expect(gapsOf(kind, recognition('none-found'))[0]?.sentence).toBe(
      'No recognition was found by which an assessment under jp-label counts under eu-act, last looked for on 2026-11-24. State of 2026-11-24.',
    );
  });

  test('is low where the other is no law', () => {
    expect(gapsOf(kind, recognition('none-found', 'eu-act', 'jp-label'))[0]?.severity).toBe('low');
  });

  test.each(['recognised', 'partly', 'unknown'] as const)('stays silent where the outcome is `%s`', (outcome) => {
    expect(ids(kind, recognition(outcome))).toEqual([]);
  });

  test('stays silent where nobody looked', () => {
    expect(ids(kind, world({ documents }))).toEqual([]);
  });

  test('stays silent where one side is known by name alone', () => {
    const [one] = recognition('none-found').recognitions;
    const labels = { mark: { name: 'Mark' } };
    expect(one && ids(kind, { ...world({ documents }), labels, recognitions: [{ ...one, from: { label: 'mark' } }] })).toEqual([]);
  });
});
