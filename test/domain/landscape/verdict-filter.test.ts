import { describe, expect, test } from 'vitest';
import type { AspectLine } from '../../../src/domain/landscape/overview.ts';
import { countsByRelation, markOfLine, verdictOptions } from '../../../src/domain/landscape/verdict-filter.ts';
import { aspect } from '../../builders.ts';

const line = (verdict?: 'whole' | 'part', counts: AspectLine['counts'] = []): AspectLine => ({
  aspect: aspect('plan.policy'),
  verdict: verdict && { aspect: 'plan.policy', verdict, documents: [], confidence: 'low' },
  relations: [],
  counts,
});

describe('the verdicts of the landscape', () => {
  test('are offered with how many aspects each leaves, in the order of the vocabulary, and none last', () => {
    expect(verdictOptions([line(), line('part'), line('whole'), line('part')])).toEqual([
      { mark: 'verdict-whole', label: 'the whole', count: 1 },
      { mark: 'verdict-part', label: 'a part', count: 2 },
      { mark: 'verdict-none', label: undefined, count: 1 },
    ]);
  });

  test('are the marks of the lines', () => {
    expect([markOfLine(line('whole')), markOfLine(line())]).toEqual(['verdict-whole', 'verdict-none']);
  });
});

test('documents that bear on an aspect are counted by how far, whatever they bear on it as', () => {
  const counted = line('part', [
    { relation: 'part', bearing: 'duty', count: 2 },
    { relation: 'part', bearing: 'concept', count: 3 },
    { relation: 'touches', bearing: 'duty', count: 1 },
  ]);
  expect(countsByRelation(counted)).toEqual([
    { relation: 'whole', count: 0 },
    { relation: 'part', count: 5 },
    { relation: 'touches', count: 1 },
  ]);
});
