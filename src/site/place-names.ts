import type { Place } from '../domain/search/places.ts';
import type { Page } from './page.ts';

const languages = ['en', 'de', 'ja'];
/** Jurisdictions whose ids are not their country codes. */
const codes: Readonly<Record<string, string>> = { uk: 'GB' };
const prefix = 'jurisdictions/';

/** The jurisdictions by their names in English, German and Japanese and by those of the register, and publishers by their acronyms. */
export function placeNames({ kb }: Page): readonly Place[] {
  const named = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const jurisdictions = kb.jurisdictions
    .filter(({ id }) => /^[a-z]{2}$/u.test(id))
    .map(({ id, title }) => ({
      names: [
        ...new Set([
          title,
          ...named.flatMap((names) => names.of(codes[id] ?? id.toUpperCase()) ?? []),
          ...kb.searchTerms.flatMap(({ terms, see }) => (see.includes(`${prefix}${id}`) ? terms : [])),
        ]),
      ],
      frameworks: kb.frameworks.filter(({ jurisdiction }) => jurisdiction === id).map((framework) => framework.id),
    }));
  const acronyms = kb.frameworks
    .filter(({ id }) => kb.requirementsOf.has(id))
    .flatMap(({ id, publisher, abbreviations = [], shortTitle }) =>
      [publisher, ...[shortTitle, ...abbreviations].map((name) => name.split(' ')[0] ?? '')].flatMap((text) =>
        (text.match(/(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu) ?? []).map((acronym) => ({ acronym, id })),
      ),
    );
  const publishers = [...Map.groupBy(acronyms, ({ acronym }) => acronym)].map(([acronym, list]) => ({
    names: [acronym],
    frameworks: [...new Set(list.map(({ id }) => id))],
  }));
  return [...jurisdictions, ...publishers];
}

/** Whether a line of the register names a country. */
export function namesPlace(see: string): boolean {
  return see.startsWith(prefix);
}
