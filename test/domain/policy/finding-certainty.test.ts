import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/model/gap.ts';
import type { Certainty } from '../../../src/domain/model/claims-vocabulary.ts';
import type { Finding, FindingKind } from '../../../src/domain/policy/finding.ts';
import { certaintyOfFinding, surestFirst } from '../../../src/domain/policy/finding-certainty.ts';
import type { Verification } from '../../../src/domain/model/vocabulary.ts';
import { computed, framework, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const finding = (kind: FindingKind, over: Partial<Finding> = {}): Finding => ({
  kind,
  count: 1,
  full: 0,
  of: 2,
  bars: [],
  members: [],
  acts: [],
  basis: [],
  ...over,
});
const gap = (aspect: string, certainty: Certainty): Gap => ({
  id: `international--${aspect}`,
  family: 'harmonization',
  kind: 'partly-required',
  subject: [{ type: 'aspect', id: aspect }],
  severity: 'low',
  certainty,
  jurisdictions: [],
  evidence: [],
  basis: [],
  sentence: 'Something.',
});
const report = (ref: string, verified: Verification) =>
  requirement('act', ref, { parameters: { report: { value: 24, unit: 'h', clock: 'awareness', verified } } });
const read = ['text', 'secondary', 'title'].map((basis) => requirement(basis, 'R1', { basis: basis as 'text' }));
const world = computed({
  frameworks: [
    law('act'),
    ...['text', 'secondary', 'title'].map((id) => framework(id)),
    framework('label', { jurisdiction: 'jp', kind: 'scheme' }),
  ],
  requirements: [...read, report('two', 'two-sources'), report('one', 'one-source'), report('none', 'unverified')],
});
const input = { ...world, gaps: [gap('plan.policy', 'high'), gap('plan.iot', 'medium')] };

describe('the certainty of a finding', () => {
  test.each([
    ['high', ['plan.policy']],
    ['medium', ['plan.policy', 'plan.iot']],
    ['low', ['plan.policy', 'plan.unknown']],
  ])('is %s where it counts gaps of which the weakest is', (certainty, members) => {
    expect(certaintyOfFinding(input, finding('full-in-law-alone', { members }))).toBe(certainty);
    expect(certaintyOfFinding(input, finding('law-without-international-duty', { members }))).toBe(certainty);
  });

  test.each([
    ['high', ['text']],
    ['medium', ['text', 'secondary']],
    ['low', ['text', 'title']],
  ])('is %s by what the documents compared were written from', (certainty, basis) => {
    for (const kind of ['least-covered-principle', 'least-covered-trust-element', 'standards-without-law', 'voluntary-alone'] as const)
      expect(certaintyOfFinding(input, finding(kind, { basis }))).toBe(certainty);
    expect(certaintyOfFinding(input, finding('law-beyond-standards', { basis: ['text'], acts: basis }))).toBe(certainty);
  });

  test.each([
    ['high', ['act/two']],
    ['medium', ['act/two', 'act/one']],
    ['low', ['act/one', 'act/none']],
  ])('is %s by how the values were verified', (certainty, members) => {
    expect(certaintyOfFinding(input, finding('first-report-deadlines', { members }))).toBe(certainty);
  });

  test('of values that differ is that of the weakest value', () => {
    const subject = [
      { type: 'parameter', id: 'first-report-awareness-h' },
      { type: 'requirement', id: 'act/two' },
      { type: 'requirement', id: 'act/one' },
    ] as const;
    const differing = { ...gap('x', 'high'), id: 'differing', subject };
    expect(certaintyOfFinding({ ...input, gaps: [differing] }, finding('diverging-deadlines', { members: ['differing'] }))).toBe('medium');
  });

  test('of missing recognition is low where one statement is unverified', () => {
    const statement = (verified: Verification) => ({
      from: { framework: 'label' },
      to: { framework: 'act' },
      outcome: 'none-found' as const,
      effect: 'Nothing.',
      asOf: '2026-11-24',
      evidence: [],
      verified,
    });
    const kb = (...verified: readonly Verification[]) => ({ ...input, kb: { ...input.kb, recognitions: verified.map(statement) } });
    expect(certaintyOfFinding(kb('one-source'), finding('not-recognised'))).toBe('medium');
    expect(certaintyOfFinding(kb('one-source', 'unverified'), finding('not-recognised'))).toBe('low');
  });

  test('decides which finding leads: the first that is not low', () => {
    const [low, medium] = [finding('voluntary-alone', { basis: ['title'] }), finding('voluntary-alone', { basis: ['secondary'] })];
    expect(surestFirst(input, [low, medium])).toBe(medium);
    expect(surestFirst(input, [low])).toBeUndefined();
  });
});
