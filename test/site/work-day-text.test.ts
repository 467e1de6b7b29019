import { expect, test } from 'vitest';
import { workDayText } from '../../src/site/work-day-text.ts';
import { kbOf, set } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const nothing = { day: '2026-11-30', reviewed: [], takenOver: [], checked: [], answers: [], recognitions: [] };

test('a day says what was done on it, and leaves out what was not', () => {
  const page = pageOf(kbOf({}));
  expect(workDayText(page, { ...nothing, reviewed: [set('a', 'b')], takenOver: [set('a', 'c'), set('a', 'd')] })).toBe(
    '1 set of rows last checked, 2 sets of rows taken over from others',
  );
});
