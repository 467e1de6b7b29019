import { describe, expect, test } from 'vitest';
import { bindsOn, isMadeLaw, standingOn, standsAsAct } from '../../../src/domain/model/standing.ts';
import { framework } from '../../builders.ts';

const day = '2026-10-09';
const law = framework('act', { force: 'law', inForce: '2024-12-10', applies: '2027-12-11' });

describe('the standing of a document', () => {
  test.each([
    ['law that applies', { applies: day }, { kind: 'applies', since: day }],
    ['law in force with no later day stated', { applies: undefined }, { kind: 'applies', since: '2024-12-10' }],
    ['law that does not apply yet', {}, { kind: 'coming', from: '2027-12-11' }],
    [
      'law in force of which a part applies',
      { milestones: [{ date: '2026-09-11', what: 'Reports' }] },
      { kind: 'in-part', since: '2026-09-11', from: '2027-12-11' },
    ],
    [
      'law of which a part applies later',
      { milestones: [{ date: '2026-10-10', what: 'Reports' }] },
      { kind: 'coming', from: '2027-12-11' },
    ],
    ['law without any day', { inForce: undefined, applies: undefined }, { kind: 'coming' }],
    ['a bill', { stage: 'under-development' }, { kind: 'draft', force: 'law' }],
    ['law that is repealed', { repealed: day }, { kind: 'ended', force: 'law' }],
    ['a standard', { force: 'voluntary' }, { kind: 'current', force: 'voluntary' }],
    ['the draft of a standard', { force: 'voluntary', stage: 'under-development' }, { kind: 'draft', force: 'voluntary' }],
    ['a standard with a new edition', { force: 'presumption', superseded: day }, { kind: 'ended', force: 'presumption' }],
  ])('%s', (_what, over, standing) => {
    const document = Object.fromEntries(Object.entries({ ...law, ...over }).filter(([, value]) => value !== undefined));
    expect(standingOn(document as never, day)).toEqual(standing);
  });

  test('a record with a day of its own does not wait for the rest', () => {
    expect(standingOn(law, day, { appliesFrom: '2026-09-11' })).toEqual({ kind: 'applies', since: '2026-09-11' });
    expect(standingOn({ ...law, milestones: [{ date: '2026-09-11', what: 'Reports' }] }, day, {})).toEqual({
      kind: 'coming',
      from: '2027-12-11',
    });
  });
});

test('a provision waits like any record for the day of the rest, where one is stated', () => {
  const inPart = { ...law, milestones: [{ date: '2026-06-11', what: 'Bodies' }] };
  expect(standingOn(inPart, day, { kind: 'provision' })).toEqual({ kind: 'coming', from: '2027-12-11' });
});

test('where none is, it tells the state of its act, and what has a day or a quantity of its own does not', () => {
  const parameters = { fine: { value: 1, unit: 'eur' as const, verified: 'one-source' as const } };
  const provision = { kind: 'provision' as const };
  const records = [undefined, provision, { ...provision, parameters }, { ...provision, appliesFrom: day }];
  expect(records.map((record) => standsAsAct({}, record))).toEqual([true, true, false, false]);
  expect(records.map((record) => standsAsAct(law, record))).toEqual([true, false, false, false]);
});

test('law binds from the day on which it applies, in part at least', () => {
  expect(bindsOn(law, day)).toBe(false);
  expect(bindsOn(law, '2027-12-11')).toBe(true);
  expect(bindsOn({ ...law, milestones: [{ date: day, what: 'Reports' }] }, day)).toBe(true);
  expect(bindsOn(framework('norm'), day)).toBe(false);
});

test('a bill is no law that was made', () => {
  expect(isMadeLaw(law)).toBe(true);
  expect(isMadeLaw({ ...law, stage: 'under-development' })).toBe(false);
  expect(isMadeLaw(framework('norm'))).toBe(false);
});
