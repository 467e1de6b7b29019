import type { FrameworkData } from './schema/framework.ts';
import { listed } from './words.ts';

export interface TitleIn {
  readonly lang: string;
  readonly text: string;
  /** Whether no source that a reader can open shows it. */
  readonly unverified: boolean;
}

/** The titles of a document in other languages that are as authentic. */
export function titlesIn({ titlesIn: given = {} }: Pick<FrameworkData, 'titlesIn'>): readonly TitleIn[] {
  return Object.entries(given).map(([lang, title]) =>
    typeof title === 'string' ? { lang, text: title, unverified: false } : { lang, text: title.text, unverified: true },
  );
}

/** `German and French` for the titles that no source shows, or nothing. */
export function unverifiedTitles(framework: Pick<FrameworkData, 'titlesIn'>): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const found = titlesIn(framework).filter(({ unverified }) => unverified);
  return found.length === 0 ? undefined : listed(found.map(({ lang }) => names.of(lang) ?? lang));
}
