import { expect, test } from 'vitest';
import { underPoints } from '../../../src/domain/applicability/under-points.ts';

test.each([
  ['Art. 14', ['Art. 14'], true],
  ['Art. 14(2)(a)', ['Art. 69(3)', 'Art. 14'], true],
  ['Art. 140', ['Art. 14'], false],
  ['Art. 14(2)(a)', ['Art. 14(8)'], false],
  ['Art. 14', ['Art. 14(8)'], false],
  ['Art. 14', [], false],
])('%s under %j: %j', (ref, points, is) => {
  expect(underPoints([{ ref }], points).length === 1).toBe(is);
});
