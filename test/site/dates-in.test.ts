import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/formatters.ts';
import { datesIn } from '../../src/site/dates-in.ts';

test('days in a text are written as pages write them, and other numbers stay', () => {
  const page = { date: (day: string) => formatDate(day, 'en') };
  expect(datesIn(page, 'Settled on 2026-11-30: read (2026-10-09), Act 2018-16, 48-6.')).toBe(
    'Settled on 30 November 2026: read (9 October 2026), Act 2018-16, 48-6.',
  );
});
