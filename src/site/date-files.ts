import { Feed } from 'feed';
import ical from 'ical-generator';
import { allDates, type DatedEvent } from '../domain/policy/all-dates.ts';
import { publicAddress } from './built-for.ts';
import { localAddress } from './feeds.ts';
import type { Page } from './page.ts';

/** What happens on a day, in words. */
export function eventText({ t }: Pick<Page, 't'>, { kind, what }: Pick<DatedEvent, 'kind' | 'what'>): string {
  return kind === 'milestone' ? (what ?? '') : t(`dates.${kind}`);
}

/** Every date as a calendar of whole days; ids and stamps depend on the content alone. */
export function datesCalendar(page: Page): string {
  const note = noteOf(page);
  const checkedOn = new Date(`${page.kb.release.asOf}T00:00:00Z`);
  const calendar = ical({ name: `${page.t('site.name')}: ${page.t('dates.title')}` });
  for (const event of allDates(page.kb)) {
    const day = new Date(`${event.date}T00:00:00Z`);
    calendar.createEvent({
      id: idOf(event),
      start: day,
      allDay: true,
      timezone: 'UTC',
      stamp: checkedOn,
      summary: `${event.framework.shortTitle}: ${eventText(page, event)}`,
      description: note,
    });
  }
  return calendar.toString();
}

/**
 * The dates as an Atom feed, the latest first. Readers hide what was updated in the future, so a coming day has the date of the check.
 */
export function datesFeed(page: Page): string {
  const { kb, t, to } = page;
  const site = publicAddress ?? localAddress;
  const address = (path: string) => new URL(path, site).href;
  const feed = new Feed({
    title: `${t('site.name')}: ${t('dates.title')}`,
    id: 'urn:concordance:dates',
    link: address(to.path('/dates/')),
    description: t('footer.advice'),
    copyright: t('footer.rights'),
    updated: new Date(`${kb.release.asOf}T00:00:00Z`),
    generator: t('site.name'),
  });
  for (const event of allDates(kb).toReversed()) {
    feed.addItem({
      title: `${page.date(event.date)}: ${event.framework.shortTitle}: ${eventText(page, event)}`,
      id: `urn:concordance:date:${idOf(event)}`,
      link: address(to.framework(event.framework.id)),
      date: new Date(`${event.date > kb.release.asOf ? kb.release.asOf : event.date}T00:00:00Z`),
      description: noteOf(page),
    });
  }
  return feed.atom1();
}

function idOf({ framework, date, kind }: DatedEvent): string {
  return `${framework.id}-${date}-${kind}`;
}

function noteOf({ kb, t, date }: Page): string {
  return t('findings.state', { version: kb.release.version, date: date(kb.release.asOf) });
}
