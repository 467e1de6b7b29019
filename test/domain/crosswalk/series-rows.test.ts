import { expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { seriesRows } from '../../../src/domain/crosswalk/series-rows.ts';
import { element, framework, kbOf, requirement, row, set } from '../../builders.ts';

const joint = set('all', 'pi40-rri', { considered: 'listed' });
const kb = kbOf({
  frameworks: [framework('all', { kind: 'series', members: ['a', 'b'] }), framework('a'), framework('b'), framework('pi40-rri')],
  requirements: [requirement('a', 'R1'), requirement('a', 'R2'), requirement('b', 'R1')],
  elements: [element('plan', ['policy', 'roles'])],
  sets: [joint],
  mappings: [
    row(joint, ['R1', 'superset-of', 'plan.policy'], { id: 'one', sources: ['a/r1', 'b/r1'] }),
    row(joint, ['R2', 'superset-of', 'plan.roles'], { id: 'two', sources: ['a/r2', 'b/r1'] }),
  ],
});

test('a series has rows that name requirements of its documents, each counted once', () => {
  expect(seriesRows(kb, crosswalkOf(kb, 'all', 'pi40-rri'))).toEqual({ series: 'all', rows: 2, requirements: 3, documents: 2 });
});

test('documents that are no series have none', () => {
  expect(seriesRows(kb, crosswalkOf(kb, 'a', 'b'))).toBeUndefined();
});

test('a series has no ledger, since it has no requirements of its own and promises nothing', () => {
  expect(crosswalkOf(kb, 'all', 'pi40-rri').ledgers[0]?.sides).toEqual([]);
});
