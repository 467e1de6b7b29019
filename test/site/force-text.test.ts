import { describe, expect, test } from 'vitest';
import { forceFor, forceReserve, forceText } from '../../src/site/force-text.ts';
import { framework, kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({}));
const law = { force: 'law', inForce: '2024-12-10', applies: '2027-12-11' } as const;

describe('force and state in one', () => {
  test.each([
    ['law', { ...law, applies: '2025-01-01' }],
    ['law, not yet applying: from 11 December 2027', law],
    ['law, not yet applying: no day is set or known here', { force: 'law' }],
    [
      'law, in force; applies in part since 11 September 2026, in full from 11 December 2027',
      { ...law, milestones: [{ date: '2026-09-11', what: 'Reports' }] },
    ],
    ['law, through national law', { ...law, applies: '2025-01-01', kind: 'directive' }],
    ['draft, not law', { force: 'law', stage: 'under-development' }],
    ['law no longer', { ...law, repealed: '2026-01-01' }],
    ['voluntary', {}],
    ['voluntary, draft', { stage: 'under-development' }],
    ['voluntary, superseded', { superseded: '2026-01-01' }],
  ] as const)('%s', (text, over) => {
    expect(forceText(page, framework('document', over as never))).toBe(text);
  });

  test('of a record with a day of its own', () => {
    expect(forceText(page, framework('act', law), { appliesFrom: '2026-09-11' })).toBe('law');
    expect(forceText(page, framework('act', law), { appliesFrom: '2028-06-11' })).toBe('law, not yet applying: from 11 June 2028');
  });
});

test('an act tells its state by parts; a record without a day of its own waits for the day of the rest', () => {
  const act = framework('act', { ...law, milestones: ['2026-09-11', '2026-06-11'].map((date) => ({ date, what: 'A part' })) });
  const inPart = 'law, in force; applies in part since 11 June 2026, in full from 11 December 2027';
  expect(forceText(page, act)).toBe(inPart);
  expect(forceText(page, act, { kind: 'provision' })).toBe('law, not yet applying: from 11 December 2027');
  expect(forceText(page, act, { kind: 'provision', appliesFrom: '2027-12-11' })).toBe('law, not yet applying: from 11 December 2027');
  expect(forceText(page, act, { kind: 'requirement' })).toBe('law, not yet applying: from 11 December 2027');
  expect(forceReserve(page, act)).toBe('not in full yet');
});

test('a document for a group alone says so beside its force', () => {
  expect(forceFor(page, framework('guide', { onlyFor: 'small companies' }))).toBe('voluntary; for small companies alone');
  expect(forceFor(page, framework('norm'))).toBe('voluntary');
});

test('a name needs a reserve where it is law that does not apply yet', () => {
  expect(forceReserve(page, framework('act', law))).toBe('law, not yet applying: from 11 December 2027');
  expect(forceReserve(page, framework('act', { ...law, applies: '2025-01-01' }))).toBeUndefined();
  expect(forceReserve(page, framework('norm'))).toBeUndefined();
});
