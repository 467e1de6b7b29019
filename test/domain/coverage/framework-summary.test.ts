import { describe, expect, test } from 'vitest';
import { frameworksOfJurisdiction, frameworkTable, instrumentsByState } from '../../../src/domain/coverage/framework-summary.ts';
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

  test('of a jurisdiction tells what counts from what is not in force yet, from drafts and from what has ended', () => {
    const of = (id: string, over: Parameters<typeof framework>[1]) =>
      framework(id, { jurisdiction: 'eu', kind: 'regulation', force: 'law', ...over });
    const all = kbOf({
      frameworks: [
        of('applies', { inForce: '2024-01-01', applies: '2025-01-01' }),
        of('in-force', { inForce: '2024-01-01' }),
        of('adopted', {}),
        of('draft', { stage: 'under-development' }),
        of('gone', { inForce: '2024-01-01', repealed: '2025-01-01' }),
        framework('label', { jurisdiction: 'eu' }),
      ],
    });
    const ids = Object.entries(instrumentsByState(all, 'eu')).map(([state, lines]) => [state, lines.map(({ framework: { id } }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      counting: ['applies', 'in-force'],
      described: ['label'],
      coming: ['adopted'],
      drafts: ['draft'],
      ended: ['gone'],
    });
  });
});
