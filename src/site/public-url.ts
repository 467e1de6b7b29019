import type { Location } from './citation.ts';
import type { Page } from './page.ts';

/** Where a page is found: its path, and its whole address where the site was built for one or its record names one. */
export function publicUrl({ kb }: Pick<Page, 'kb'>, { site, url }: { readonly site: URL | undefined; readonly url: URL }): Location {
  const address = site ?? kb.site.address;
  return { path: url.pathname, address: address === undefined ? undefined : new URL(url.pathname, address).href };
}
