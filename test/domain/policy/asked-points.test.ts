import { describe, expect, test } from 'vitest';
import { askedPoints } from '../../../src/domain/policy/asked-points.ts';
import { law, policyOf } from './policy-world.ts';

const pointsOf = (input: ReturnType<typeof policyOf>, aspect: string) =>
  askedPoints(input, { framework: 'act', aspect }).map(({ id }) => id);

describe('the points by which a document asks for an aspect', () => {
  test('begin with those that ask for all of it', () => {
    const input = policyOf([[law('act'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'plan.policy']]]);
    expect(pointsOf(input, 'plan.policy')).toEqual(['act/r2', 'act/r1']);
  });

  test('end with those that a row of low confidence brings in', () => {
    const base = policyOf([[law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'plan.policy']]]);
    const mappings = base.kb.mappings.map((row) => (row.sources.includes('act/r1') ? { ...row, confidence: 'low' as const } : row));
    const input = policyOf([[law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'plan.policy']]], { mappings });
    expect(pointsOf(input, 'plan.policy')).toEqual(['act/r2', 'act/r1']);
  });

  test('name what shall be done before what may be', () => {
    const documents = [law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'plan.policy']] as const;
    const base = policyOf([documents]);
    const requirements = base.kb.requirements.map((one) => (one.id === 'act/r1' ? { ...one, modality: 'may' as const } : one));
    expect(pointsOf(policyOf([documents], { requirements }), 'plan.policy')).toEqual(['act/r2', 'act/r1']);
  });

  test('put what makers or operators are asked before what is for others alone', () => {
    const documents = [law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'plan.policy']] as const;
    const base = policyOf([documents]);
    const requirements = base.kb.requirements.map((one) => ({ ...one, roles: one.id === 'act/r1' ? [] : ['manufacturer' as const] }));
    expect(pointsOf(policyOf([documents], { requirements }), 'plan.policy')).toEqual(['act/r2', 'act/r1']);
  });

  test('put rows of high confidence before others of the same relationship', () => {
    const documents = [law('act'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'subset-of', 'plan.policy']] as const;
    const { mappings } = policyOf([documents]).kb;
    const unsure = mappings.map((row) => ({
      ...row,
      confidence: row.sources.includes('act/r1') ? ('medium' as const) : ('high' as const),
    }));
    expect(pointsOf(policyOf([documents], { mappings: unsure }), 'plan.policy')).toEqual(['act/r2', 'act/r1']);
  });

  test('are none where no row relates the document to it', () => {
    const input = policyOf([[law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'no-relationship', 'plan.iot']]]);
    expect(pointsOf(input, 'plan.iot')).toEqual([]);
  });
});
