import { describe, expect, test } from 'vitest';
import type { Framework, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { firstReportDeadlines, hoursFromAwareness } from '../../../src/domain/policy/first-reports.ts';
import { computed, framework, requirement } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

type Quantity = NonNullable<Requirement['parameters']>[string];
const report = (document: string, ref: string, value: number, over: Partial<Quantity> = {}) =>
  requirement(document, ref, { parameters: { 'report-first': { value, unit: 'h', clock: 'awareness', verified: 'one-source', ...over } } });
const found = (documents: readonly Framework[], requirements: readonly Requirement[]) =>
  firstReportDeadlines(computed(world({ documents, requirements })));
const acts = [law('one'), law('two'), law('three', { jurisdiction: 'jp' })];

describe('deadlines for the first report', () => {
  test('are compared act by act against the most common one, all that an act sets', () => {
    const requirements = [report('one', 'R1', 24), report('two', 'R1', 24), report('three', 'R1', 6), report('three', 'R2', 4)];
    expect(found(acts, requirements)).toMatchObject([
      {
        count: 1,
        full: 0,
        of: 3,
        hours: { common: 24, others: [4, 6] },
        acts: ['one', 'three', 'two'],
        members: ['three/r2', 'three/r1', 'one/r1', 'two/r1'],
      },
    ]);
  });

  test('are told as a whole', () => {
    expect(found(acts, [report('one', 'R1', 24), report('two', 'R1', 4)])).toEqual([
      {
        kind: 'first-report-deadlines',
        count: 1,
        full: 0,
        of: 2,
        bars: [],
        members: ['two/r1', 'one/r1'],
        hours: { common: 24, others: [4] },
        acts: ['one', 'two'],
        basis: ['one', 'two'],
      },
    ]);
  });

  test('the most common one need not be the longest', () => {
    const found24 = found(acts, [report('one', 'R1', 24), report('two', 'R1', 24), report('three', 'R1', 72)]);
    expect(found24).toMatchObject([{ count: 1, hours: { common: 24, others: [72] } }]);
  });

  test('of equals the longest is the common one', () => {
    expect(found(acts, [report('one', 'R1', 4), report('two', 'R1', 24)])).toMatchObject([{ hours: { common: 24, others: [4] } }]);
  });

  test('count an act that transposes another beside it', () => {
    const national = law('national', { jurisdiction: 'de', transposes: 'one' });
    const own = [report('one', 'R1', 24), report('national', 'R1', 12), report('two', 'R1', 24)];
    expect(found([...acts, national], own)).toMatchObject([{ count: 1, of: 3, hours: { common: 24, others: [12] } }]);
  });

  test.each(['report-full', 'report-full-of-some', 'report-final'])('leave out what follows a first report: %s', (name) => {
    const later = requirement('one', 'R1', {
      parameters: { [name]: { value: 72, unit: 'h', clock: 'awareness', verified: 'one-source' } },
    });
    expect(hoursFromAwareness(computed(world({ documents: acts, requirements: [later] })).kb)).toEqual([]);
  });

  test.each<[string, Framework, Partial<Quantity>]>([
    ['another event', law('late'), { clock: 'reasonable-belief' }],
    ['days', law('late'), { unit: 'd' }],
    ['a law that is not in force', law('late', { inForce: '2099-01-01' }), {}],
    ['a directive, which binds through national law', law('late', { kind: 'directive' }), {}],
    ['no law', framework('late', { jurisdiction: 'us' }), {}],
  ])('leave out %s', (_what, document, over) => {
    const { kb } = computed(world({ documents: [document], requirements: [report('late', 'R1', 72, over)] }));
    expect(hoursFromAwareness(kb)).toEqual([]);
  });

  test('are no finding where all agree', () => {
    expect(found(acts, [report('one', 'R1', 24), report('two', 'R1', 24)])).toEqual([]);
  });
});
