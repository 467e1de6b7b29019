import { describe, expect, test } from 'vitest';
import type { Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { missingRecognitions, noneFoundCounts, notRecognised } from '../../../src/domain/policy/recognition-findings.ts';
import { computed, framework } from '../../builders.ts';
import { law } from './policy-world.ts';

const statement = (outcome: Recognitions[number]['outcome'], from = 'label', to = 'act'): Recognitions[number] => ({
  from: { framework: from },
  to: { framework: to },
  outcome,
  effect: 'A label.',
  asOf: '2026-11-24',
  evidence: [],
  verified: 'one-source',
});
const input = (recognitions: Recognitions) =>
  computed({
    frameworks: [
      law('act'),
      law('other-act'),
      framework('label', { jurisdiction: 'jp', kind: 'scheme' }),
      framework('en', { jurisdiction: 'eu', kind: 'standard' }),
      framework('iso'),
    ],
    recognitions,
  });

describe('where no recognition was found', () => {
  test('counts the directions between countries in which none was found among all about which something is known', () => {
    const statements = [statement('none-found'), statement('recognised', 'act', 'label'), statement('unknown')];
    expect(notRecognised(input(statements))).toMatchObject([
      {
        count: 1,
        of: 2,
        bars: [
          { id: 'eu', count: 1, of: 1 },
          { id: 'jp', count: 0, of: 1 },
        ],
        acts: ['act'],
        basis: ['act', 'label'],
        members: ['unrecognised-assessment--label--act'],
      },
    ]);
  });

  test('names and counts no gap of another kind', () => {
    const found = input([statement('none-found')]);
    const gaps = found.gaps.flatMap((gap) => [gap, { ...gap, id: 'other', kind: 'unassessed-pair' as const }]);
    expect([notRecognised({ ...found, gaps }).map(({ members }) => members), noneFoundCounts({ ...found, gaps }).gaps]).toEqual([
      [['unrecognised-assessment--label--act']],
      1,
    ]);
  });

  test.each([
    ['within one country', 'act', 'other-act'],
    ['from a standard of a union', 'en', 'label'],
    ['from a standard of the world', 'iso', 'act'],
  ])('leaves out what is said %s', (_what, from, to) => {
    expect(missingRecognitions(input([statement('none-found', from, to)]).kb)).toEqual([]);
  });

  test('says how many there are, how many lie between countries, and how many raise a gap', () => {
    const statements = [statement('none-found'), statement('none-found', 'act', 'other-act'), statement('unknown', 'act', 'label')];
    expect(noneFoundCounts(input([...statements, { ...statement('none-found'), from: { label: 'mark' } }]))).toEqual({
      all: 3,
      across: 1,
      gaps: 2,
    });
  });

  test('is no finding where all that is known counts', () => {
    expect(notRecognised(input([statement('recognised'), statement('unknown')]))).toEqual([]);
  });
});
