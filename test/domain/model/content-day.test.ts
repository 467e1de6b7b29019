import { expect, test } from 'vitest';
import { contentDay } from '../../../src/domain/model/content-day.ts';
import { kbOf, set } from '../../builders.ts';

const { release } = kbOf({});

test('the day of the content is that of its youngest record', () => {
  expect(
    contentDay({ release, sets: [set('a', 'b', { reviewed: '2027-01-02' })], answers: [{ reviewed: '2027-01-03' } as never], changes: [] }),
  ).toBe('2027-01-03');
});

test('and not before the day to which law was checked', () => {
  expect(contentDay({ release, sets: [set('a', 'b', { reviewed: '2000-01-01' })], answers: [], changes: [] })).toBe(release.asOf);
});

test('nor before the day of its last version', () => {
  expect(contentDay({ release, sets: [], answers: [], changes: [{ date: '2027-02-01' } as never] })).toBe('2027-02-01');
});
