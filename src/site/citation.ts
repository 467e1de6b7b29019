import type { Page } from './page.ts';

/** What a page is cited as: the record, the version and date of the content, and the address where the site has one. */
export function citationOf(
  { kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>,
  { cited, path, site }: { readonly cited: string; readonly path: string; readonly site: URL | undefined },
): string {
  const state = `${cited}. ${t('site.name')} ${kb.release.version}, ${date(kb.release.asOf)}`;
  return site === undefined ? state : `${state}, ${new URL(path, site).href}`;
}
