import { describe, expect, test } from 'vitest';
import { workDays } from '../../../src/domain/changes/work-days.ts';
import { framework, kbOf, set } from '../../builders.ts';

const answer = (id: string, reviewed: string) => ({ id, reviewed, covers: [] }) as never;
const statement = (asOf: string) =>
  ({ from: { label: 'a' }, to: { label: 'b' }, outcome: 'unknown', effect: 'None.', asOf, evidence: [] }) as never;

describe('what was worked on of late', () => {
  const kb = kbOf({
    frameworks: [framework('act', { asOf: '2026-10-09' }), framework('old', { asOf: '2026-03-15' })],
    sets: [
      set('a', 'b', { reviewed: '2026-11-30' }),
      set('a', 'b', { id: 'a--b--agency', author: 'agency', reviewed: '2026-11-30' }),
      set('a', 'c', { reviewed: '2026-08-30' }),
      set('a', 'd', { reviewed: '2026-08-29' }),
    ],
    answers: [answer('who', '2026-11-29')],
    recognitions: [statement('2026-10-09')],
  });

  test('stands by day, the latest first, and goes back some months from the day of the content', () => {
    expect(workDays(kb, 3).map(({ day }) => day)).toEqual(['2026-11-30', '2026-11-29', '2026-11-24', '2026-10-09', '2026-08-30']);
  });

  test('tells what was reviewed, taken over, checked and answered', () => {
    const told = workDays(kb, 2).map(({ reviewed, takenOver, checked, answers, recognitions }) =>
      [reviewed, takenOver, checked, answers, recognitions].map(({ length }) => length),
    );
    expect(told).toEqual([
      [1, 1, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 1, 0, 1],
    ]);
  });

  test('counts a month back to its last day where it is shorter', () => {
    const late = kbOf({ sets: ['2027-03-31', '2027-02-28', '2027-02-27'].map((reviewed) => set('a', reviewed, { reviewed })) });
    expect(workDays(late, 1).map(({ day }) => day)).toEqual(['2027-03-31', '2027-02-28']);
  });
});
