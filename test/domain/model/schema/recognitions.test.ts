import { expect, test } from 'vitest';
import { partySchema, recognitionsSchema } from '../../../../src/domain/model/schema/recognitions.ts';

test.each([
  [{ framework: 'eu-cra' }, true],
  [{ label: 'mark', level: 'Level 1' }, true],
  [{}, false],
  [{ framework: 'eu-cra', label: 'mark' }, false],
  [{ name: 'JC-STAR' }, false],
])('a side is a document or a label, and not both: %o', (party, isOne) => {
  expect(partySchema.safeParse(party).success).toBe(isOne);
});

test.each([
  ['none-found', ['source'], 'one-source', true],
  ['none-found', [], 'unverified', false],
  ['partly', ['source'], 'unverified', false],
  ['unknown', [], 'unverified', true],
])('%s with the sources %j, %s, stands where somebody can open what shows it', (outcome, sources, verified, stands) => {
  const evidence = sources.map((source) => ({ source, locator: 'whole page' }));
  const one = { from: { label: 'mark' }, to: { label: 'other' }, outcome, effect: 'A mark.', asOf: '2026-10-09', evidence, verified };
  expect(recognitionsSchema.safeParse([one]).success).toBe(stands);
});
