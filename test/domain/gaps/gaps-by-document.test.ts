import { expect, test } from 'vitest';
import { gapsByDocument } from '../../../src/domain/gaps/gaps-by-document.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({ frameworks: [framework('a'), framework('b')], requirements: [requirement('a', 'R1'), requirement('b', 'R1')] });
const gap = (id: string): Gap => ({
  id: `unverified-fact--${id}`,
  family: 'editorial',
  kind: 'unverified-fact',
  subject: [{ type: 'requirement', id }],
  severity: 'low',
  jurisdictions: [],
  evidence: [],
  basis: [],
  sentence: 'It is not verified.',
});

test('gaps stand under the document of their first subject, in the order in which they came', () => {
  const heaps = gapsByDocument(kb, ['b/r1', 'a/r1#wait', 'a', 'plan.policy'].map(gap));
  expect(heaps.map(({ document, gaps }) => [document, gaps.map(({ subject }) => subject[0]?.id)])).toEqual([
    ['b', ['b/r1']],
    ['a', ['a/r1#wait', 'a']],
    [undefined, ['plan.policy']],
  ]);
});

test('a gap without a subject stands apart', () => {
  expect(gapsByDocument(kb, [{ ...gap('a'), subject: [] }]).map(({ document }) => document)).toEqual([undefined]);
});
