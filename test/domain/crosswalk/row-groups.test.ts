import { expect, test } from 'vitest';
import { rowsByTarget } from '../../../src/domain/crosswalk/row-groups.ts';
import { row, set } from '../../builders.ts';

const ours = set('a', 'b');
const joint = row(ours, ['R1', 'superset-of', 'T1; T2']);
const single = row(ours, ['R2', 'subset-of', 'T2']);
const nothing = row(ours, ['R3', 'no-relationship', '']);

test('a joint row stands under each of its targets, in the order asked for; a target without rows is left out', () => {
  expect(rowsByTarget([joint, single, nothing], ['b/t2', 'b/t3', 'b/t1'])).toEqual([
    { target: 'b/t2', rows: [joint, single] },
    { target: 'b/t1', rows: [joint] },
  ]);
});
