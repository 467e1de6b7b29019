import { expect, test } from 'vitest';
import type { Parameter } from '../../../src/domain/model/schema/requirement.ts';
import { reportingDuties } from '../../../src/domain/policy/reporting-duties.ts';
import { kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

test('deadlines for reports stand by their length; what only sounds like a report, and what is no period, is left out', () => {
  const parameter = (value: number, unit: Parameter['unit']): Parameter => ({ value, unit, verified: 'one-source' });
  const kb = kbOf({
    frameworks: [law('act')],
    requirements: [
      requirement('act', 'A1', { parameters: { 'final-report': parameter(1, 'mo'), reporter: parameter(1, 'h') } }),
      requirement('act', 'A2', { parameters: { 'report-early-warning': parameter(24, 'h'), report: parameter(3, 'count') } }),
    ],
  });
  expect(reportingDuties(kb).map(({ name, hours }) => [name, hours])).toEqual([
    ['report-early-warning', 24],
    ['final-report', 730.5],
  ]);
});
