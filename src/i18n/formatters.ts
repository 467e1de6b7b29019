import { languageTags, type Locale } from './locales.ts';

const yearFormat = eachOnce((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }));
const monthFormat = eachOnce((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const dayFormat = eachOnce((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));
const listFormat = eachOnce((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }));
const sentenceFormat = eachOnce((tag) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' }));
const numberFormat = eachOnce((tag) => new Intl.NumberFormat(tag));
const languageFormat = eachOnce((tag) => new Intl.DisplayNames(tag, { type: 'language' }));
const regionFormat = eachOnce((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

const datesInWords = eachOnce((_tag) => new Map<string, string>());

/** A date in words, `20 January 2027`, or what of it is given, the same in every time zone. */
export function formatDate(date: string, locale: Locale): string {
  const known = datesInWords(languageTags[locale]);
  const words = known.get(date) ?? dateInWords(date, locale);
  known.set(date, words);
  return words;
}

function dateInWords(date: string, locale: Locale): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const format = dateFormat({ month, day });
  return format(languageTags[locale]).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** Parts one after the other, `A, B, C`, without a word between the last two. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return listFormat(languageTags[locale]).format(parts);
}

/** Parts as a sentence names them, `A, B and C`. */
export function formatSentenceList(parts: readonly string[], locale: Locale): string {
  return sentenceFormat(languageTags[locale]).format(parts);
}

/** A number with the signs of the locale, `1,948`. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(languageTags[locale]).format(value);
}

/** The name of a country by its code of ISO 3166, `DE`; the code itself where it has none. */
export function formatRegion(code: string, locale: Locale): string {
  return regionFormat(languageTags[locale]).of(code) ?? code;
}

/** The name of a language by its code of ISO 639, `de`; the code itself where it has none. */
export function formatLanguage(code: string, locale: Locale): string {
  return languageFormat(languageTags[locale]).of(code) ?? code;
}

/** What messages format with; each formatter is made once and kept. */
export const messageFormatters = {
  getNumberFormat: kept((tag, options) => new Intl.NumberFormat(tag, options as Intl.NumberFormatOptions)),
  getDateTimeFormat: kept((tag, options) => new Intl.DateTimeFormat(tag, options as Intl.DateTimeFormatOptions)),
  getPluralRules: kept((tag, options) => new Intl.PluralRules(tag, options as Intl.PluralRulesOptions)),
};

function dateFormat({ month, day }: { readonly month: number | undefined; readonly day: number | undefined }) {
  if (month === undefined) return yearFormat;
  return day === undefined ? monthFormat : dayFormat;
}

/** Makes a formatter when a language first asks for it. */
function eachOnce<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const before = made.get(tag);
    if (before !== undefined) return before;
    const fresh = make(tag);
    made.set(tag, fresh);
    return fresh;
  };
}

/** Makes a formatter when a language first asks for it with these options. */
function kept<T>(make: (tag: string | string[] | undefined, options: object | undefined) => T) {
  const made = new Map<string, T>();
  return (tag?: string | string[], options?: object): T => {
    const key = JSON.stringify([tag, options]);
    const before = made.get(key);
    if (before !== undefined) return before;
    const fresh = make(tag, options);
    made.set(key, fresh);
    return fresh;
  };
}
