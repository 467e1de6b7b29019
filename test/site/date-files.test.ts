import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { datesCalendar, datesFeed, eventText } from '../../src/site/date-files.ts';
import { linksOf, type Page } from '../../src/site/page.ts';
import { kbOf } from '../builders.ts';
import { law } from '../domain/policy/policy-world.ts';

const act = law('act', { shortTitle: 'The Act', milestones: [{ date: '2026-09-11', what: 'Reports begin.' }] });
const kb = kbOf({ frameworks: [act] });
const page = { kb, t: translatorFor('en'), to: linksOf(kb, 'en'), date: (date: string) => date } as unknown as Page;

describe('the dates to take along', () => {
  test('are whole days of a calendar, each with the reservation', () => {
    const text = datesCalendar(page).replaceAll('\r\n ', '');
    expect(text.match(/DTSTART;VALUE=DATE:\d+/gu)).toEqual(['DTSTART;VALUE=DATE:20250101', 'DTSTART;VALUE=DATE:20260911']);
    expect(text).toContain('SUMMARY:The Act: Reports begin.');
    expect(text.match(/Information\\, not legal advice/gu)?.length).toBe(2);
    expect(new Set(text.match(/DTSTAMP:\w+/gu))).toEqual(new Set(['DTSTAMP:20261124T000000Z']));
    expect(datesCalendar(page)).toBe(datesCalendar(page));
  });

  test('are a feed with the latest first, whose ids depend on the content alone', () => {
    expect([...datesFeed(page).matchAll(/urn:concordance:date:[^<]+/gu)].map(([id]) => id)).toEqual([
      'urn:concordance:date:act-2026-09-11-milestone',
      'urn:concordance:date:act-2025-01-01-inForce',
    ]);
  });

  test('stand in the feed with their day, and none is updated in the future', () => {
    const late = kbOf({ frameworks: [law('act', { shortTitle: 'The Act', repealed: '2027-12-11' })] });
    const feed = datesFeed({ ...page, kb: late });
    expect(feed).toContain('2027-12-11: The Act: repealed');
    expect([...feed.matchAll(/<updated>(\d{4}-\d\d-\d\d)/gu)].map(([, day]) => day)).toEqual(['2026-11-24', '2026-11-24', '2025-01-01']);
  });

  test('say in a word what happens where no milestone says it', () => {
    expect([eventText(page, { kind: 'repealed' }), eventText(page, { kind: 'milestone', what: 'It begins.' })]).toEqual([
      'repealed',
      'It begins.',
    ]);
  });
});
