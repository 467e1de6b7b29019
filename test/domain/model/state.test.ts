import { describe, expect, test } from 'vitest';
import { asOfOf, hasEnded, stateOn } from '../../../src/domain/model/state.ts';
import { framework, kbOf } from '../../builders.ts';

const law = framework('eu-act', { force: 'law', kind: 'regulation', inForce: '2025-01-20', applies: '2027-01-20' });

describe('stateOn', () => {
  test.each([
    ['2025-01-19', 'adopted'],
    ['2025-01-20', 'in-force'],
    ['2027-01-19', 'in-force'],
    ['2027-01-20', 'applies'],
  ])('a law is on %s: %s', (day, state) => {
    expect(stateOn(law, day)).toBe(state);
  });

  test('a law without dates is adopted', () => {
    expect(stateOn(framework('act', { force: 'law' }), '2026-11-24')).toBe('adopted');
  });

  test('a law that only says from when it applies, applies from then', () => {
    expect(stateOn(framework('act', { force: 'law', applies: '2026-11-24' }), '2026-11-24')).toBe('applies');
  });

  test.each([
    ['2029-12-31', 'applies'],
    ['2030-01-01', 'repealed'],
  ])('a law that is repealed is on %s: %s', (day, state) => {
    expect(stateOn({ ...law, repealed: '2030-01-01' }, day)).toBe(state);
  });

  test.each([
    ['2026-01-31', 'current'],
    ['2026-02-01', 'superseded'],
  ])('a standard with a new edition is on %s: %s', (day, state) => {
    expect(stateOn(framework('demo-1-2020', { superseded: '2026-02-01', supersededBy: 'demo-1-2026' }), day)).toBe(state);
  });

  test.each(['voluntary', 'presumption', 'procurement'] as const)('a document of force `%s` is current', (force) => {
    expect(stateOn(framework('demo', { force }), '2026-11-24')).toBe('current');
  });
});

describe('hasEnded', () => {
  test.each([
    ['superseded', { superseded: '2026-11-24' }, true],
    ['repealed', { repealed: '2026-11-24' }, true],
    ['superseded tomorrow', { superseded: '2026-11-25' }, false],
    ['repealed tomorrow', { repealed: '2026-11-25' }, false],
    ['in force', {}, false],
  ])('%s', (_what, dates, ended) => {
    expect(hasEnded({ ...law, ...dates }, '2026-11-24')).toBe(ended);
  });
});

test('a document was checked to its own day, else to that of the release', () => {
  const kb = kbOf({});
  expect([asOfOf(kb, { asOf: '2026-01-02' }), asOfOf(kb, {})]).toEqual(['2026-01-02', kb.release.asOf]);
});
