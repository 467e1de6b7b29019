import { defaultLocale, locales } from '../i18n/locales.ts';

interface Path {
  readonly params?: Readonly<Record<string, string>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** Static paths of a page in every locale; the default locale stands at the root. */
export function localePaths(
  entries: readonly Path[] = [{}],
): { params: Record<string, string | undefined>; props: Record<string, unknown> }[] {
  return locales.flatMap((locale) =>
    entries.map(({ params = {}, props = {} }) => ({ params: { ...params, locale: locale === defaultLocale ? undefined : locale }, props })),
  );
}
