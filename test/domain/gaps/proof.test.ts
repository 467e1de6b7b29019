import { describe, expect, test } from 'vitest';
import { framework, set } from '../../builders.ts';
import { gapsOf, ids, world } from '../gap-world.ts';

const documents = [framework('iso'), framework('eu-act', { jurisdiction: 'eu' })];
const isoIsPolicy = [set('iso'), ['R1', 'equal-to', 'plan.policy']] as const;

describe('implied-relation', () => {
  const kind = 'implied-relation';
  const actIsPolicy = [set('eu-act'), ['R1', 'subset-of', 'plan.policy']] as const;

  test('is raised where our rows prove a relation that a set which promises all leaves out', () => {
    expect(
      gapsOf(
        kind,
        world({
          documents,
          sets: [isoIsPolicy, actIsPolicy, [set('eu-act', 'iso', { considered: 'all' }), ['R1', 'no-relationship', '']]],
        }),
      ),
    ).toMatchObject([
      {
        id: 'implied-relation--eu-act--r1--iso--r1',
        family: 'editorial',
        severity: 'medium',
        subject: [
          { type: 'requirement', id: 'eu-act/r1' },
          { type: 'requirement', id: 'iso/r1' },
        ],
        jurisdictions: ['eu', 'international'],
        basis: ['eu-act', 'iso'],
        evidence: [
          { type: 'row', id: 'eu-act--pi40-rri/r1~plan.policy' },
          { type: 'row', id: 'iso--pi40-rri/r1~plan.policy' },
        ],
      },
    ]);
  });

  test.each([
    [
      'the set promises nothing',
      world({ documents, sets: [isoIsPolicy, actIsPolicy, [set('eu-act', 'iso'), ['R1', 'no-relationship', '']]] }),
    ],
    [
      'the set has a row for the two',
      world({ documents, sets: [isoIsPolicy, actIsPolicy, [set('eu-act', 'iso', { considered: 'all' }), ['R1', 'subset-of', 'R1']]] }),
    ],
    [
      'the proof needs the row of another author',
      world({
        documents,
        sets: [
          [set('iso', 'pi40-rri', { author: 'nist' }), ['R1', 'equal-to', 'plan.policy']],
          actIsPolicy,
          [set('eu-act', 'iso', { considered: 'all' }), ['R1', 'no-relationship', '']],
        ],
      }),
    ],
    [
      'both are only parts of one aspect',
      world({
        documents,
        sets: [
          [set('iso'), ['R1', 'subset-of', 'plan.policy']],
          actIsPolicy,
          [set('eu-act', 'iso', { considered: 'all' }), ['R1', 'no-relationship', '']],
        ],
      }),
    ],
  ])('stays silent where %s', (_what, over) => {
    expect(ids(kind, over)).toEqual([]);
  });
});

describe('conflicting-claims', () => {
  const kind = 'conflicting-claims';
  const rival = set('iso', 'pi40-rri', { author: 'nist' });

  test('is raised where two authors cannot both be right', () => {
    expect(gapsOf(kind, world({ documents, sets: [isoIsPolicy, [rival, ['R1', 'subset-of', 'plan.policy']]] }))).toMatchObject([
      { id: 'conflicting-claims--iso--r1--plan.policy--editors-nist', severity: 'medium' },
    ]);
  });

  test.each([
    ['they say the same in two words', [rival, ['R1', 'equivalent-to', 'plan.policy']] as const],
    ['the other says only that they relate', [rival, ['R1', 'related-to', 'plan.policy']] as const],
    ['the other speaks of another aspect', [rival, ['R1', 'subset-of', 'plan.iot']] as const],
    ['the set of the other was set aside', [{ ...rival, status: 'deprecated' as const }, ['R1', 'subset-of', 'plan.policy']] as const],
  ])('stays silent where %s', (_what, theirs) => {
    expect(ids(kind, world({ documents, sets: [isoIsPolicy, theirs] }))).toEqual([]);
  });
});
