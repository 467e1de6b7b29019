import { describe, expect, test } from 'vitest';
import { basisAndModality } from '../../../src/domain/rules/basis.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

describe('basis-and-modality', () => {
  const missing = (over: Parameters<typeof requirement>[2]) =>
    findingsOf(basisAndModality, { frameworks: [framework('a')], requirements: [requirement('a', 'R1', over)] }).map(
      ({ message }) => message,
    );

  test('a requirement and an enhancement without either', () => {
    expect(findingsOf(basisAndModality, { requirements: [requirement('a', 'R1', { basis: 'text' })] })).toMatchObject([
      { rule: 'basis-and-modality', message: '`modality` is missing.' },
    ]);
    expect(missing({})).toEqual(['`basis` is missing.', '`modality` is missing.']);
    expect(missing({ kind: 'enhancement', basis: 'text' })).toEqual(['`modality` is missing.']);
  });

  test('near miss: both are said, or it is a heading, a provision or withdrawn', () => {
    expect(missing({ basis: 'title', modality: 'should' })).toEqual([]);
    expect(missing({ kind: 'heading' })).toEqual([]);
    expect(missing({ kind: 'provision' })).toEqual([]);
    expect(missing({ withdrawn: '2020-01-01' })).toEqual([]);
  });
});
