import { describe, expect, test } from 'vitest';
import { gapFilters, marksOfGap } from '../../../src/domain/gaps/gap-filters.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { element, jurisdiction, kbOf } from '../../builders.ts';

const kb = kbOf({
  elements: [element('plan', ['policy', 'iot']), element('design', ['resilient'], { order: 2 })],
  jurisdictions: [jurisdiction('eu'), jurisdiction('jp')],
});
const gap = (aspects: readonly string[], over: Partial<Gap> = {}): Gap => ({
  id: 'partly-required--x',
  family: 'harmonization',
  kind: 'partly-required',
  subject: aspects.map((id) => ({ type: 'aspect', id })),
  severity: 'high',
  jurisdictions: [],
  evidence: [],
  basis: [],
  sentence: 'A part is asked.',
  ...over,
});

describe('the marks of a gap', () => {
  test('are its severity, the elements of its aspects, each once, and where it concerns anybody', () => {
    expect(marksOfGap(kb, gap(['plan.policy', 'plan.iot'], { jurisdictions: ['eu'] }))).toEqual([
      'severity-high',
      'element-plan',
      'jurisdiction-eu',
    ]);
  });

  test('name a certainty where it has one', () => {
    expect(marksOfGap(kb, gap([], { certainty: 'low' }))).toEqual(['severity-high', 'certainty-low']);
  });
});

describe('the filters of some gaps', () => {
  test('offer what tells them apart, each choice with how many it leaves', () => {
    expect(gapFilters(kb, [gap(['plan.policy']), gap(['design.resilient']), gap(['design.resilient'], { severity: 'low' })])).toEqual([
      {
        name: 'severity',
        options: [
          { mark: 'severity-high', label: 'high', count: 2 },
          { mark: 'severity-low', label: 'low', count: 1 },
        ],
      },
      {
        name: 'element',
        options: [
          { mark: 'element-plan', label: 'plan', count: 1 },
          { mark: 'element-design', label: 'design', count: 2 },
        ],
      },
    ]);
  });

  test('offer nothing for one gap', () => {
    expect(gapFilters(kb, [gap(['plan.policy'])])).toEqual([]);
  });
});
