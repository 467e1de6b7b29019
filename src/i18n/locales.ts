import { en, type Messages } from './en.ts';

export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

const dictionaries: Readonly<Record<Locale, Messages>> = { en };

/** The texts of a locale. */
export function messagesFor(locale: Locale): Messages {
  return dictionaries[locale];
}

/** The locale of a route parameter; the default locale has none. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => locale === param) ?? defaultLocale;
}

/** A date in words, `20 January 2027`, the same in every time zone. */
export function formatDate(date: string, locale: Locale): string {
  const options =
    date.length === 4
      ? ({ year: 'numeric' } as const)
      : date.length === 7
        ? ({ year: 'numeric', month: 'long' } as const)
        : ({ year: 'numeric', month: 'long', day: 'numeric' } as const);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day)),
  );
}
