import { describe, expect, test } from 'vitest';
import type { Landscape, LandscapeRelation } from '../../../src/domain/model/knowledge-base.ts';
import { landscapeNamesExist, landscapeOfOthers, sectorIsPart, verdictPerAspect } from '../../../src/domain/rules/landscape.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { element, findingsOf, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';

const verdict = (aspect: string, over: Partial<Landscape['verdicts'][number]> = {}): Landscape['verdicts'][number] => ({
  aspect,
  verdict: 'part',
  documents: [],
  confidence: 'high',
  ...over,
});
const all = ['plan.policy', 'plan.iot', 'trust.humans'].map((aspect) => verdict(aspect));

function said(rule: Rule, relations: readonly LandscapeRelation[], over: Partial<Landscape> = {}) {
  const frameworks = [framework('a', { listed: 'none' }), framework('listed'), framework('parts', { listed: 'parts' })];
  const requirements = [requirement('listed', 'R1'), requirement('parts', 'R1')];
  const records = { frameworks, requirements, landscape: landscape(relations, { verdicts: all, ...over }) };
  return findingsOf(rule, records).map(({ rule: name, message }) => ({ rule: name, message }));
}

test('a landscape without a fault passes all four', () => {
  for (const rule of [landscapeNamesExist, landscapeOfOthers, sectorIsPart, verdictPerAspect])
    expect(said(rule, [scopeOf('a', 'plan.policy')])).toEqual([]);
});

describe('landscape-of-others', () => {
  test('a document that is listed requirement by requirement', () => {
    expect(said(landscapeOfOthers, [scopeOf('listed', 'plan.policy')])).toEqual([
      { rule: 'landscape-of-others', message: '`listed` is listed requirement by requirement.' },
    ]);
  });

  test('near miss: one that is listed in parts and was not looked at as a whole', () => {
    expect(said(landscapeOfOthers, [scopeOf('parts', 'plan.policy')])).toEqual([]);
    const records = {
      frameworks: [framework('parts', { listed: 'parts' })],
      requirements: [requirement('parts', 'R1')],
      sets: [set('parts', 'pi40-rri', { considered: 'all' })],
    };
    expect(findingsOf(landscapeOfOthers, { ...records, landscape: landscape([scopeOf('parts', 'plan.policy')]) })).toHaveLength(1);
  });

  test('near miss: one of which no requirement is in yet', () => {
    const records = { frameworks: [framework('empty')], landscape: landscape([scopeOf('empty', 'plan.policy')]) };
    expect(findingsOf(landscapeOfOthers, records)).toEqual([]);
  });

  test('a pair that stands twice', () => {
    expect(said(landscapeOfOthers, [scopeOf('a', 'plan.policy'), scopeOf('a', 'plan.policy'), scopeOf('a', 'plan.iot')])).toHaveLength(1);
  });
});

describe('sector-is-part', () => {
  test.each([
    [
      'the whole by a sector',
      { relation: 'whole', field: 'nuclear' },
      { rule: 'sector-is-part', message: 'A document for `nuclear` alone cannot bear on the whole.' },
    ],
    [
      'an answer by a touch',
      { relation: 'touches', mayAnswer: true },
      { rule: 'sector-is-part', message: 'What only touches an aspect does not answer all of it.' },
    ],
  ] as const)('%s', (_what, over, finding) => {
    expect(said(sectorIsPart, [scopeOf('a', 'plan.policy', over)])).toEqual([finding]);
  });

  test('near miss: the whole for industry, a part by a sector that may answer', () => {
    expect(
      said(sectorIsPart, [
        scopeOf('a', 'plan.policy', { relation: 'whole', field: 'industrial-automation' }),
        scopeOf('a', 'plan.iot', { field: 'rail', mayAnswer: true }),
      ]),
    ).toEqual([]);
  });
});

describe('verdict-per-aspect', () => {
  test('an aspect with two verdicts, and a review that is still to come; one without is none of its business', () => {
    const verdicts = [verdict('plan.policy'), verdict('plan.policy'), verdict('plan.iot')];
    expect(said(verdictPerAspect, [], { verdicts, reviewed: '2027-01-01' })).toEqual([
      { rule: 'verdict-per-aspect', message: 'It was reviewed on `2027-01-01`, which is still to come.' },
      { rule: 'verdict-per-aspect', message: '`plan.policy` has 2 verdicts.' },
    ]);
  });

  test('a knowledge base without a landscape needs none', () => {
    expect(findingsOf(verdictPerAspect, { elements: [element('plan', ['policy'])] })).toEqual([]);
  });
});

describe('landscape-names-exist', () => {
  test.each<[string, readonly LandscapeRelation[], Partial<Landscape>, string]>([
    ['a document', [scopeOf('x', 'plan.policy')], {}, '`x` is not a framework.'],
    ['an aspect', [scopeOf('a', 'plan.x')], {}, '`plan.x` is not an aspect of `pi40-rri`.'],
    [
      'a source of a line',
      [scopeOf('a', 'plan.policy', { evidence: [{ source: 'x', locator: 'p. 1' }] })],
      {},
      '`x` is not a source in sources.yaml.',
    ],
    [
      'a source of a catalogue',
      [],
      { catalogues: [{ id: 'c', title: 'C', publishers: ['P'], date: '2026-01-01', source: 'x' }] },
      '`x` is not a source in sources.yaml.',
    ],
    ['an aspect of a verdict', [], { verdicts: [verdict('plan.x')] }, '`plan.x` is not an aspect of `pi40-rri`.'],
    ['a document of a verdict', [], { verdicts: [verdict('plan.policy', { documents: ['x'] })] }, '`x` is not a framework.'],
    [
      'a committee of a verdict',
      [],
      { verdicts: [verdict('plan.policy', { committees: ['x'] })] },
      '`x` is not a committee in committees.yaml.',
    ],
  ])('%s that does not exist', (_what, relations, over, message) => {
    expect(said(landscapeNamesExist, relations, over)).toEqual([{ rule: 'landscape-names-exist', message }]);
  });
});
