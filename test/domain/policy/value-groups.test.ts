import { expect, test } from 'vitest';
import type { Parameter } from '../../../src/domain/model/schema/requirement.ts';
import { valueGroups } from '../../../src/domain/policy/value-groups.ts';
import { requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const value = (document: string, ref: string, years: number) => ({
  framework: law(document),
  requirement: requirement(document, ref),
  parameter: { value: years, unit: 'y', verified: 'one-source' } as Parameter,
});

test('a value that several requirements of one document set is told once, with all of them', () => {
  const groups = valueGroups([value('act', 'A1', 10), value('act', 'A2', 5), value('act', 'A3', 10), value('other', 'B1', 10)]);
  expect(groups.map(({ text, framework, requirements }) => [text, framework.id, requirements.map(({ ref }) => ref)])).toEqual([
    ['10 years', 'act', ['A1', 'A3']],
    ['5 years', 'act', ['A2']],
    ['10 years', 'other', ['B1']],
  ]);
  expect(valueGroups([])).toEqual([]);
});
