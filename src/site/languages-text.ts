import { formatLanguage } from '../i18n/formatters.ts';
import type { Page } from './page.ts';

const MANY = 6;

/** The languages of a document by name, or how many where they are many: "24 languages, English and German among them". */
export function languagesText({ t, list, locale }: Pick<Page, 't' | 'list' | 'locale'>, languages: readonly string[]): string {
  const named = (codes: readonly string[]) => list(codes.map((code) => formatLanguage(code, locale)));
  if (languages.length <= MANY) return named(languages);
  const known = ['en', 'de', 'ja'].filter((code) => languages.includes(code));
  return t('start.manyLanguages', { count: languages.length, names: named(known) });
}
