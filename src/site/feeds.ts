import { Feed } from 'feed';
import { isEmptyRelease, releaseNotes, releaseOfDocument } from '../domain/changes/release-notes.ts';
import type { ReleaseRecord } from '../domain/model/schema/changes.ts';
import { workDays, type WorkDay } from '../domain/changes/work-days.ts';
import { publicAddress } from './built-for.ts';
import { monthsTold, workDayText } from './work-day-text.ts';
import type { Page } from './page.ts';

interface Scope {
  readonly title: string;
  /** Path of the page that the feed belongs to. */
  readonly path: string;
  readonly releases: readonly ReleaseRecord[];
  readonly days?: readonly WorkDay[];
}

/** Every version, newest first, as an Atom feed, and what was reviewed and checked on each day of the last months. */
export function feedOfAll(page: Page): string {
  return atom(page, { title: page.t('changes.title'), path: '/changes/', releases: page.kb.changes, days: workDays(page.kb, monthsTold) });
}

/** The versions that changed something of one document. */
export function feedOfDocument(page: Page, id: string): string {
  return atom(page, { title: page.name(id), path: `/frameworks/${id}/`, releases: releasesOf(page, [id]) });
}

/** The versions that changed something of the documents of one jurisdiction. */
export function feedOfJurisdiction(page: Page, id: string): string {
  const documents = page.kb.frameworks.filter(({ jurisdiction }) => jurisdiction === id).map((framework) => framework.id);
  const title = page.kb.jurisdictions.find((jurisdiction) => jurisdiction.id === id)?.title ?? id;
  return atom(page, { title, path: `/jurisdictions/${id}/`, releases: releasesOf(page, documents) });
}

function releasesOf({ kb }: Page, documents: readonly string[]): readonly ReleaseRecord[] {
  return kb.changes.filter((release) => documents.some((id) => !isEmptyRelease(releaseOfDocument(kb, release, id))));
}

/** Where `npm start` serves the site; feeds need absolute addresses also where no public one is stated. */
export const localAddress = 'http://localhost:4321';

/** Ids never change, whatever the address of the site. */
function atom(page: Page, { title, path, releases, days = [] }: Scope): string {
  const { kb, t, to } = page;
  const site = publicAddress ?? localAddress;
  const address = (target: string) => new URL(target, site).href;
  const feed = new Feed({
    title: `${t('site.name')}: ${title}`,
    id: `urn:concordance:changes:${path}`,
    link: address(to.path(path)),
    description: t('footer.advice'),
    copyright: t('footer.rights'),
    updated: new Date(
      `${[kb.release.asOf, ...releases.map(({ date }) => date), ...days.map(({ day }) => day)].sort().at(-1) ?? ''}T00:00:00Z`,
    ),
    generator: t('site.name'),
  });
  for (const release of releases) {
    feed.addItem({
      title: `${t('site.name')} ${release.version}`,
      id: `urn:concordance:release:${release.version}:${path}`,
      link: address(to.path(`/changes/${release.version}/`)),
      date: new Date(`${release.date}T00:00:00Z`),
      description: releaseNotes(kb, release),
    });
  }
  for (const one of days) {
    feed.addItem({
      title: `${page.date(one.day)}: ${workDayText(page, one)}`,
      id: `urn:concordance:day:${one.day}`,
      link: address(`${to.path('/changes/')}#day-${one.day}`),
      date: new Date(`${one.day}T00:00:00Z`),
      description: workDayText(page, one),
    });
  }
  return feed.atom1();
}
