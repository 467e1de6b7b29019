import { describe, expect, test } from 'vitest';
import { frameworksOfJurisdiction, frameworkTable } from '../../../src/domain/coverage/framework-summary.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const regulation = framework('act', {
  jurisdiction: 'eu',
  kind: 'regulation',
  force: 'law',
  inForce: '2024-01-01',
  applies: '2027-01-01',
});
const kb = kbOf({
  frameworks: [
    regulation,
    framework('directive', { jurisdiction: 'eu', kind: 'directive', force: 'law' }),
    framework('bsi', { jurisdiction: 'de' }),
  ],
  requirements: [requirement('act', 'Art. 1'), requirement('act', 'Part I', { kind: 'heading' })],
});

describe('the table of documents', () => {
  test('has a line for each document below its jurisdiction, with state and assessable requirements', () => {
    const lines = frameworkTable(kb).map(({ jurisdiction, frameworks }) => [
      jurisdiction.id,
      frameworks.map(({ framework: { id }, state, assessable }) => `${id} ${state} ${assessable}`),
    ]);
    expect(lines).toEqual([
      ['international', ['pi40-rri current 0']],
      ['eu', ['act in-force 1', 'directive adopted 0']],
      ['de', ['bsi current 0']],
    ]);
  });

  test('of a member state has its own documents first, then the regulations of the union, and no directive', () => {
    expect(frameworksOfJurisdiction(kb, 'de').map(({ framework: { id } }) => id)).toEqual(['bsi', 'act']);
  });

  test('of the international jurisdiction leaves out the joint paper', () => {
    expect(frameworksOfJurisdiction(kb, 'international')).toEqual([]);
  });
});
