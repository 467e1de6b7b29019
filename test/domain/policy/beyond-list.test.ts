import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/model/gap.ts';
import {
  beyondByCountry,
  comparedWithOne,
  lawsCompared,
  lawsNotCompared,
  leftOutByCountry,
} from '../../../src/domain/policy/beyond-list.ts';
import { computed, framework, jurisdiction, kbOf, requirement, row, set } from '../../builders.ts';
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
const considered = ['iso', 'iec'].map((target) => {
  const rows = ['Art. 1', 'Art. 2', 'Art. 3'].map((ref) => [ref, 'no-relationship', ''] as const);
  return [set('act', target), ...rows] as const;
});
const input = computed(
  world({
    sets: considered,
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
    const gaps = [
      gap('requirement-beyond-standards', 'act/art-1'),
      gap('requirement-beyond-standards', 'act/art-2'),
      gap('unverified-fact', 'act/art-3'),
    ];
    const found = beyondByCountry({ ...input, gaps });
    expect(
      found.map(({ jurisdiction: { id }, laws }) => [
        id,
        laws.map((one) => [one.law.id, one.measures.map(({ ref }) => ref), one.regime.map(({ ref }) => ref), one.considered]),
      ]),
    ).toEqual([['eu', [['act', ['Art. 1'], ['Art. 2'], ['iec', 'iso']]]]]);
  });

  test('names every act of a country of which something is beyond, and what is beyond in it alone', () => {
    const kb = kbOf({ ...input.kb, requirements: [...input.kb.requirements, requirement('late', 'Art. 9')] });
    const gaps = [gap('requirement-beyond-standards', 'act/art-1'), gap('requirement-beyond-standards', 'late/art-9')];
    const laws = beyondByCountry({ ...input, kb, gaps }).flatMap((country) => country.laws);
    expect(laws.map((one) => [one.law.id, one.measures.map(({ id }) => id)])).toEqual([
      ['act', ['act/art-1']],
      ['late', ['late/art-9']],
    ]);
  });

  test('tells acts that were compared with all that is expected, two documents at least, from others; those known by name alone, and drafts, are left out', () => {
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

describe('what was not considered', () => {
  test('is named where another author relates it to the act', () => {
    const gaps = [gap('requirement-beyond-standards', 'act/art-1')];
    const sets = [
      set('act', 'iso', { author: 'agency', id: 'act--iso--agency' }),
      set('act', 'iso-30111', { author: 'agency', id: 'act--iso-30111--agency' }),
      set('iso-29147', 'act', { author: 'agency', id: 'iso-29147--act--agency' }),
      set('act', 'guide', { author: 'agency', id: 'act--guide--agency' }),
      set('act', 'iso-ours'),
      set('late', 'iso-late', { author: 'agency', id: 'late--iso-late--agency' }),
    ];
    const kb = kbOf({
      ...input.kb,
      frameworks: [
        ...input.kb.frameworks,
        ...['iso-30111', 'iso-29147', 'iso-ours', 'iso-late'].map((id) => framework(id)),
        framework('guide', { jurisdiction: 'jp' }),
      ],
      sets,
    });
    const [found] = beyondByCountry({ ...input, kb, gaps })[0]?.laws ?? [];
    expect([found?.namedByOthers, found?.of, found?.ofRegime, found?.ofSafety]).toEqual([['iso-29147', 'iso-30111'], 2, 1, 0]);
  });

  test('leaves of an act that was considered against one document what has no counterpart there', () => {
    const entry = { source: 'late', target: 'iso', author: 'editors', mapped: 2, consideredNone: 3, unassessed: 0, assessable: 5 };
    const ledger = [
      entry,
      { ...entry, source: 'act' },
      { ...entry, target: 'iec', unassessed: 1 },
      { ...entry, author: 'agency' },
      { ...entry, target: 'pi40-rri' },
      { ...entry, target: 'act' },
    ];
    expect(comparedWithOne(input.kb, ledger).map(({ law: { id }, standard, none, of }) => [id, standard, none, of])).toEqual([
      ['late', 'iso', 3, 5],
    ]);
  });

  test('and says why nothing else is expected to answer it', () => {
    const pair = { source: 'late', target: 'iso', state: 'meant', expected: true, alone: 'Why.' } as const;
    const kb = kbOf({ ...input.kb, scope: { pairs: [pair], planned: [] } });
    const ledger = [{ source: 'late', target: 'iso', author: 'editors', mapped: 2, consideredNone: 3, unassessed: 0, assessable: 5 }];
    expect(comparedWithOne(kb, ledger).map(({ alone }) => alone)).toEqual(['Why.']);
  });

  test('and counts no duty of physical safety there, related or not', () => {
    const kb = kbOf({
      ...input.kb,
      requirements: ['Art. 1', 'Art. 2'].map((ref) => requirement('late', ref, { subjectMatter: 'safety' })),
      sets: [set('late', 'iso')],
      mappings: [row(set('late', 'iso'), ['Art. 1', 'no-relationship', '']), row(set('late', 'iso'), ['Art. 2', 'intersects-with', 'R1'])],
    });
    const ledger = [{ source: 'late', target: 'iso', author: 'editors', mapped: 3, consideredNone: 4, unassessed: 0, assessable: 7 }];
    expect(comparedWithOne(kb, ledger).map(({ none, of }) => [none, of])).toEqual([[3, 5]]);
  });

  test('and says how many of them are about the regime itself', () => {
    const late = set('late', 'iso');
    const kb = kbOf({
      ...input.kb,
      requirements: ['Art. 1', 'Art. 2', 'Art. 3'].map((ref) =>
        requirement('late', ref, { subjectMatter: ref === 'Art. 3' ? 'measure' : 'regime' }),
      ),
      sets: [late],
      mappings: [
        ...['Art. 1', 'Art. 3'].map((ref) => row(late, [ref, 'no-relationship', ''])),
        row(late, ['Art. 2', 'intersects-with', 'R1']),
      ],
    });
    const ledger = [{ source: 'late', target: 'iso', author: 'editors', mapped: 1, consideredNone: 2, unassessed: 0, assessable: 3 }];
    expect(comparedWithOne(kb, ledger).map(({ none, regime, of }) => [none, regime, of])).toEqual([[2, 1, 3]]);
  });
});
