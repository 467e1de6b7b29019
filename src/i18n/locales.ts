export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** The language tag that numbers, dates and plurals of a locale follow. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** The locale of a route parameter; the default locale has none. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => locale === param) ?? defaultLocale;
}
