import { expect, test } from 'vitest';
import { partySchema } from '../../../../src/domain/model/schema/recognitions.ts';

test.each([
  [{ framework: 'eu-cra' }, true],
  [{ label: 'mark', level: 'Level 1' }, true],
  [{}, false],
  [{ framework: 'eu-cra', label: 'mark' }, false],
  [{ name: 'JC-STAR' }, false],
])('a side is a document or a label, and not both: %o', (party, isOne) => {
  expect(partySchema.safeParse(party).success).toBe(isOne);
});
