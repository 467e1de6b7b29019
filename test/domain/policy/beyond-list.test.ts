import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { beyondByCountry, lawsCompared, lawsNotCompared, leftOutByCountry } from '../../../src/domain/policy/beyond-list.ts';
import { computed, framework, jurisdiction, requirement } from '../../builders.ts';
import { world, type Pair } from '../gap-world.ts';
import { law } from './policy-world.ts';

const gap = (kind: Gap['kind'], subject: string, jurisdictions: readonly string[] = []): Gap => ({
  id: `${kind}--${subject}`,
  family: 'harmonization',
  kind,
  subject: [{ type: 'requirement', id: subject }],
  severity: 'low',
  jurisdictions,
  evidence: [],
  basis: [],
  sentence: '',
});
const expectedIn = (source: string): readonly Pair[] => [
  [source, 'iso', 'meant', 'expected'],
  [source, 'iec', 'meant', 'expected'],
];
const input = computed(
  world({
    documents: [
      law('act'),
      law('late'),
      law('named', { listed: 'none' }),
      law('draft', { stage: 'under-development' }),
      framework('iso'),
      framework('iec'),
    ],
    requirements: [
      requirement('act', 'Art. 1'),
      requirement('act', 'Art. 2', { subjectMatter: 'regime' }),
      requirement('act', 'Art. 3'),
      requirement('iso', 'R1'),
    ],
    pairs: [...expectedIn('act'), ['late', 'iso', 'meant', 'expected']],
  }),
);

describe('law beyond the standards', () => {
  test('stands by country and act, measures and duties about the regime apart', () => {
    const gaps = [gap('requirement-beyond-standards', 'act/art-1'), gap('requirement-beyond-standards', 'act/art-2')];
    const found = beyondByCountry({ ...input, gaps });
    expect(
      found.map(({ jurisdiction: { id }, laws }) => [
        id,
        laws.map((one) => [one.law.id, one.measures.map(({ ref }) => ref), one.regime.map(({ ref }) => ref), one.considered]),
      ]),
    ).toEqual([['eu', [['act', ['Art. 1'], ['Art. 2'], ['iec', 'iso']]]]]);
  });

  test('names the acts that were compared with fewer than two documents; those known by name alone, and drafts, are left out', () => {
    expect(lawsCompared(input).map(({ id }) => id)).toEqual(['act']);
    expect(lawsNotCompared(input).map(({ id }) => id)).toEqual(['late']);
  });
});

describe('what a country leaves out of the standards', () => {
  const gaps = [gap('unadopted-international-requirement', 'iso/r1', ['uk'])];

  test('is said only where all its instruments are in and something is left out', () => {
    const complete = computed({
      jurisdictions: ['uk', 'jp'].map((id) => jurisdiction(id, { instruments: 'complete' })),
      frameworks: [framework('iso')],
      requirements: [requirement('iso', 'R1')],
    });
    expect(
      leftOutByCountry({ ...complete, gaps }).map(({ jurisdiction: { id }, requirements }) => [id, requirements.map(({ id: of }) => of)]),
    ).toEqual([['uk', ['iso/r1']]]);
    expect(leftOutByCountry({ ...input, gaps })).toEqual([]);
  });
});
