import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { seriesSpeaksJointly } from '../../../src/domain/rules/series.ts';
import { findingsOf, framework, requirement, row, set } from '../../builders.ts';

const parts = [framework('a'), framework('b')];
const requirements = [requirement('a', 'R1'), requirement('a', 'R2'), requirement('b', 'R1')];
const series = framework('s', { kind: 'series', members: ['a', 'b'], listed: 'none' });
const joint = set('s', 'pi40-rri', { considered: 'listed' });
const rowOf = (sources: readonly string[]) => ({ ...row(joint, ['', 'equivalent-to', 'plan.policy']), sources });
const said = (over: Partial<Records>) =>
  findingsOf(seriesSpeaksJointly, { frameworks: [...parts, series], requirements, ...over }).map(({ rule, message }) => ({
    rule,
    message,
  }));

describe('series-speaks-jointly', () => {
  test('a row that joins two parts passes', () => {
    expect(said({ sets: [joint], mappings: [rowOf(['a/r1', 'b/r1'])] })).toEqual([]);
  });

  test('a row of one part alone does not', () => {
    expect(said({ sets: [joint], mappings: [rowOf(['a/r1', 'a/r2'])] })).toEqual([
      { rule: 'series-speaks-jointly', message: 'A row of a series joins requirements of at least two of its parts.' },
    ]);
  });

  test('a promise to have considered all', () => {
    expect(said({ sets: [{ ...joint, considered: 'all' }] }).map(({ message }) => message)).toEqual([
      'A series has no requirements of its own to consider.',
    ]);
  });

  test.each([
    ['without members', { members: undefined }, 'A series names its documents in `members`.'],
    ['that is its own member', { members: ['a', 's'] }, 'A series is not one of its own members.'],
  ])('a series %s', (_what, over, message) => {
    const { members: _members, ...bare } = series;
    const members = over.members === undefined ? {} : { members: over.members };
    expect(said({ frameworks: [...parts, { ...bare, ...members }] }).map((one) => one.message)).toEqual([message]);
  });

  test('is told at the key that is wrong', () => {
    const placesOf = (over: Partial<Records>) =>
      findingsOf(seriesSpeaksJointly, { frameworks: [...parts, series], requirements, ...over }).map(({ path }) => path);
    const nameless = framework('s', { kind: 'series', listed: 'none' });
    expect([
      placesOf({ sets: [set('a', 's')] }),
      placesOf({ sets: [{ ...joint, considered: 'all' }] }),
      placesOf({ requirements: [requirement('s', 'R1')] }),
      placesOf({ frameworks: [...parts, nameless] }),
      placesOf({ frameworks: [...parts, { ...series, members: ['a', 's'] }] }),
      placesOf({ frameworks: [framework('a', { members: ['b', 'c'] }), framework('b')] }),
    ]).toEqual([
      ['content/mappings/a--s.mdx#target'],
      [`${joint.path}#considered`],
      [`${series.path}#kind`],
      [`${series.path}#kind`],
      [`${series.path}#members`],
      ['content/frameworks/a.mdx#members'],
    ]);
  });

  test('requirements of its own, a set towards it, and members of a single document', () => {
    expect(said({ requirements: [requirement('s', 'R1')] }).map(({ message }) => message)).toEqual([
      'A series has no requirements of its own.',
    ]);
    expect(said({ sets: [set('a', 's')] }).map(({ message }) => message)).toEqual(['`s` is a series; a series is only ever a source.']);
    expect(said({ frameworks: [framework('a', { members: ['b', 'c'] }), framework('b')] }).map(({ message }) => message)).toEqual([
      '`members` says nothing of a single document.',
    ]);
  });
});
