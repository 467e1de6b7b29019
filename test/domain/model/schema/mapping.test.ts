import { expect, test } from 'vitest';
import { mappingRowSchema } from '../../../../src/domain/model/schema/mapping.ts';

test.each([
  [19, false],
  [20, true],
  [21, true],
])('a rationale of %i characters is taken: %s', (length, expected) => {
  const row = { relationship: 'subset-of', confidence: 'high', rationale: 'x'.repeat(length) };
  expect(mappingRowSchema.safeParse(row).success).toBe(expected);
});
