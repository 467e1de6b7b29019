import { browserMessage } from '../i18n/browser-message.ts';
import type { BrowserMessage } from '../i18n/fill-message.ts';
import type { Locale } from '../i18n/locales.ts';

const keys = [
  'search.between',
  'search.exact',
  'search.texts',
  'search.suggested',
  'search.none',
  'search.noExact',
  'search.failed',
  'search.superseded',
  'search.notIn',
  'search.onlyPage',
  'search.others',
  'search.found',
  'search.noSuchNumber',
  'search.foreignNumber',
  'search.unknownDocument',
  'search.tooLong',
] as const;

export type SearchTexts = Readonly<Record<(typeof keys)[number], BrowserMessage>>;

/** The texts that the script of the search page shows, made ready for it. */
export function searchTexts(locale: Locale): SearchTexts {
  return Object.fromEntries(keys.map((key) => [key, browserMessage(key, locale)])) as SearchTexts;
}
