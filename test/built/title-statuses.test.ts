import { expect, test } from 'vitest';
import { titleStatuses } from '../../src/domain/model/vocabulary.ts';
import type { TitleStatus } from '../../src/domain/model/vocabulary.ts';
import { read, readJson, requireSite } from './built-site.ts';

const site = requireSite();
interface Titled {
  id: string;
  framework: string;
  titleStatus: TitleStatus;
}
const withheld = new Set(
  readJson<{ id: string; titles: string }[]>(site, 'data/v1/frameworks.json')
    .filter(({ titles }) => titles === 'withheld')
    .map(({ id }) => id),
);
const titled = readJson<Titled[]>(site, 'data/v1/requirements.json').filter(({ framework }) => !withheld.has(framework));
/** What the page of a requirement says of its title, with the sign that the page writes for an apostrophe put back. */
const saidOn = (id: string): string | undefined =>
  /> ?Title: ([^<]*?)\s*<\/span>/u.exec(read(site, `frameworks/${id}/index.html`).replace(/\s+/gu, ' '))?.[1]?.replace('&#39;', "'");

test.each(Object.keys(titleStatuses) as TitleStatus[])('pages of requirements say of a title that is %s that it is so', (status) => {
  const pages = titled.filter(({ titleStatus }) => titleStatus === status);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap(({ id }) => (saidOn(id) === titleStatuses[status].label ? [] : id))).toEqual([]);
});
