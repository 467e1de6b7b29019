import type { Page } from './page.ts';

/** The whole address of a page, where the site was built for one or its record names one. */
export function publicUrl(
  { kb }: Pick<Page, 'kb'>,
  { site, url }: { readonly site: URL | undefined; readonly url: URL },
): string | undefined {
  const address = site ?? kb.site.address;
  return address === undefined ? undefined : new URL(url.pathname, address).href;
}
