import { expect, test } from 'vitest';
import { appliesInFull } from '../../../src/domain/model/applies-in-full.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const milestones = [{ date: '2027-11-23', what: 'The rest begins.' }];

test.each<[string, Partial<Framework>, string | undefined, boolean]>([
  ['a document without a later day applies in full', { applies: '2026-10-01' }, undefined, true],
  ['a document whose milestones are past does too', { applies: '2027-11-23', milestones }, undefined, true],
  ['a document of which a part begins later does not', { applies: '2026-10-01', milestones }, undefined, false],
  ['its end is no part of it', { applies: '2026-10-01', repealed: '2027-11-23', milestones }, undefined, true],
  ['nor is the day on which another replaces it', { applies: '2026-10-01', superseded: '2027-11-23', milestones }, undefined, true],
  ['a document with a requirement that applies later does not', { applies: '2026-10-01' }, '2027-01-01', false],
  ['one that applies earlier changes nothing', { applies: '2026-10-01' }, '2026-09-11', true],
  ['a document without the day does not', { inForce: '2026-10-01' }, undefined, false],
])('%s', (_, act, appliesFrom, wanted) => {
  const document = framework('act', act);
  const requirements = appliesFrom === undefined ? [] : [requirement('act', 'Art. 1', { appliesFrom })];
  expect(appliesInFull(kbOf({ frameworks: [document], requirements }), document)).toBe(wanted);
});
