import { expect, test } from 'vitest';
import { homeDates } from '../../../src/domain/model/home-dates.ts';
import { framework, kbOf } from '../../builders.ts';

const act = framework('act', {
  milestones: [
    { date: '2027-01-01', what: 'All of it.' },
    { date: '2026-09-11', what: 'Reports.' },
    { date: '2027-01-01', what: 'Fines.' },
  ],
});
const dates = (...picked: readonly (readonly [document: string, date: string])[]) =>
  homeDates(kbOf({ frameworks: [act], home: { questions: [], dates: picked.map(([document, date]) => ({ document, date })) } })).map(
    ({ date, framework: { id }, what }) => `${date} ${id}: ${what}`,
  );

test('the picked milestones are shown in order of time, all of a day', () => {
  expect(dates(['act', '2027-01-01'], ['act', '2026-09-11'])).toEqual([
    '2026-09-11 act: Reports.',
    '2027-01-01 act: All of it.',
    '2027-01-01 act: Fines.',
  ]);
});

test('a milestone that is not picked is not shown', () => {
  expect(dates(['act', '2026-09-11'])).toEqual(['2026-09-11 act: Reports.']);
  expect(dates()).toEqual([]);
});

test('a pick that the check refuses shows nothing', () => {
  expect(dates(['act', '2026-09-12'], ['none', '2026-09-11'])).toEqual([]);
});
