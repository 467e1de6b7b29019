import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { divergingRange } from '../../../src/domain/policy/diverging-range.ts';
import { divergingValues } from '../../../src/domain/policy/law-findings.ts';
import { computed, framework, jurisdiction, requirement } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

const setting = (document: string, name: string, value: number, over: Partial<Requirement> = {}) =>
  requirement(document, `${name} ${value}`, {
    parameters: { [name]: { value, unit: 'h', clock: 'awareness', verified: 'one-source' } } as NonNullable<Requirement['parameters']>,
    ...over,
  });
const inWords = { trigger: 'an incident', to: 'the minister', due: 'promptly' };
const documents = [
  law('union'),
  law('abroad', { jurisdiction: 'cn' }),
  law('island', { jurisdiction: 'jp' }),
  framework('advice', { jurisdiction: 'kr' }),
];
const rangeOf = (requirements: readonly Requirement[]) => {
  const { kb, gaps } = computed({
    ...world({ documents, requirements }),
    jurisdictions: ['eu', 'cn', 'jp', 'kr'].map((id) => jurisdiction(id)),
    quantityNames: { 'report-critical': 'Report, critical infrastructure' },
  });
  const gap = gaps.find(({ kind }) => kind === 'divergent-parameter');
  return divergingRange(kb, 'gap', gap === undefined ? [] : divergingValues(kb, gap));
};

describe('a quantity that countries set differently', () => {
  test('has its values, the shortest first, with who sets each in the order of the register, each once', () => {
    const found = rangeOf([
      setting('abroad', 'report', 24),
      setting('union', 'report', 24),
      setting('union', 'report-early', 24),
      setting('abroad', 'report-critical', 1),
    ]);
    expect(found).toEqual({
      id: 'gap',
      kind: 'first-report',
      clock: 'awareness',
      values: [
        { hours: 1, by: [{ country: 'cn', only: 'critical infrastructure' }] },
        { hours: 24, by: [{ country: 'cn' }, { country: 'eu' }] },
      ],
      unnumbered: [],
    });
  });

  test('names the countries whose law asks for a first report in words, unless they set a number as well', () => {
    const first = [setting('abroad', 'report', 1), setting('union', 'report', 24)];
    const words = ['island', 'abroad', 'advice'].map((id) => requirement(id, 'Art. 9', { report: inWords }));
    expect(rangeOf([...first, ...words])?.unnumbered).toEqual([{ country: 'jp', due: 'promptly' }]);
    const withdrawn = requirement('island', 'Art. 9', { report: inWords, withdrawn: '2025-01-01' });
    expect(rangeOf([...first, withdrawn])?.unnumbered).toEqual([]);
  });

  test('of another kind has no words in place of a number', () => {
    const found = rangeOf([
      setting('abroad', 'keep', 1),
      setting('union', 'keep', 24),
      requirement('island', 'Art. 9', { report: inWords }),
    ]);
    expect([found?.kind, found?.unnumbered]).toEqual(['keep', []]);
  });

  test('is nothing without a value', () => {
    expect(rangeOf([])).toBeUndefined();
  });
});
