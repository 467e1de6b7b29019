import { crosswalkPagePairs } from '../domain/crosswalk/crosswalk-derived.ts';
import type { Dictionary } from '../domain/model/schema/dictionary.ts';
import type { Thesaurus } from '../domain/model/schema/thesaurus.ts';
import type { TextMarks } from '../domain/search/text-marks.ts';
import type { TermIndex } from '../domain/search/term-index.ts';
import type { LookupIndex } from '../domain/search/reference-lookup.ts';
import type { Place } from '../domain/search/places.ts';
import type { NumberStyle } from '../domain/search/unknown-number.ts';
import { withoutForms } from '../domain/search/without-forms.ts';
import { indexedTexts } from './indexed-texts.ts';
import { pageAddress } from './page-address.ts';
import type { Page } from './page.ts';
import { namesPlace, placeNames } from './place-names.ts';
import { recordEntries } from './record-entries.ts';
import { scopePlaces } from './scope-places.ts';
import { siteEntries } from './site-entries.ts';

/** What the search page loads besides the text index: every ref and document name, and the words that people use instead. */
export interface SearchIndex extends LookupIndex {
  /** Documents that are asked for and not in yet, with their names. */
  readonly planned: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Which entry each page of the text index is; written when the text index is. */
  readonly texts: TextMarks;
  /** How the numbers of documents look whose requirements are not here. */
  readonly styles: readonly NumberStyle[];
  /** From what records are known, in plain words; each once. */
  readonly known: readonly string[];
  /** What results say at a glance, each once. */
  readonly cards: readonly string[];
  readonly terms: readonly { readonly terms: readonly string[]; readonly see: readonly string[] }[];
  readonly thesaurus: Thesaurus;
  readonly dictionary: Dictionary;
  /** Countries and publishers by their names. */
  readonly places: readonly Place[];
  /** Of each document the places of the entries that say whom and what it concerns. */
  readonly scopes: Readonly<Record<string, readonly number[]>>;
  /** Acts that transpose a directive, and standards that give a presumption under a law, with what they stand under. */
  readonly under: Readonly<Record<string, string>>;
  /** Documents that bind by law. */
  readonly law: readonly string[];
  /** Where words and concepts stand, by the places of the entries. */
  readonly found: TermIndex;
  /** Pages of the rows between two documents, by their ids in alphabetical order, joined by two hyphens. */
  readonly crosswalks: Readonly<Record<string, string>>;
}

/** The look-up index of a locale, in a stable order. */
export function searchIndex(page: Page): SearchIndex {
  const { kb, to } = page;
  const records = recordEntries(page);
  const called = namesInRegister(page);
  const things = new Set(kb.thesaurus.flatMap(({ de, ja }) => [...de, ...ja]));
  const names = Object.fromEntries(
    kb.frameworks.map(({ id, shortTitle, alias, abbreviations = [] }) => {
      const own = abbreviations.filter((text) => isName(text) && !(text.length < 4 && things.has(text)));
      return [id, [...new Set([id, shortTitle, ...(alias ? [alias] : []), ...own, ...(called.get(id) ?? [])])]];
    }),
  );
  const entries = [...records.entries, ...siteEntries(page)];
  const found = indexedTexts(page, entries);
  /** A concept that no page carries, and that leads to no other, would only keep a query's words from being read otherwise. */
  const leads = ({ id, broader = [], related = [] }: Thesaurus[number]): boolean =>
    [id, ...broader, ...related].some((concept) => Object.hasOwn(found.concepts, concept));
  return {
    entries,
    names,
    texts: { marks: '' },
    known: records.known,
    cards: records.cards,
    planned: kb.scope.planned.map(({ id, title, names: other = [] }) => ({ title, names: [id, title, ...other] })),
    styles: foreignStyles(page),
    terms: kb.searchTerms
      .map(({ terms, see }) => ({
        terms,
        see: see.filter((id) => !namesPlace(id) && !kb.frameworkById.has(id)).map((id) => pageAddress(page, id)),
      }))
      .filter(({ see }) => see.length > 0),
    places: placeNames(page),
    scopes: scopePlaces(page, entries),
    under: Object.fromEntries(
      kb.frameworks.flatMap(({ id, transposes, force, forceBasis }) => {
        const law = transposes ?? (force === 'presumption' ? forceBasis?.act : undefined);
        return law === undefined ? [] : [[id, law]];
      }),
    ),
    thesaurus: withoutForms(kb.thesaurus.filter(leads)).map(({ id, en, de, ja, asked = [], not = [], broader = [], related = [] }) => ({
      id,
      en,
      de,
      ja,
      asked,
      not,
      broader,
      related,
    })),
    dictionary: kb.dictionary,
    law: kb.frameworks.filter(({ force }) => force === 'law').map(({ id }) => id),
    found,
    crosswalks: Object.fromEntries(crosswalkPagePairs(kb, page.reasoning.facts).map(([a, b]) => [`${a}--${b}`, to.crosswalk(a, b)])),
  };
}

/** The names of documents that the register adds to their own. */
function namesInRegister({ kb }: Page): ReadonlyMap<string, readonly string[]> {
  const pairs = kb.searchTerms.flatMap(({ terms, see }) => see.filter((id) => kb.frameworkById.has(id)).map((id) => ({ id, terms })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, list]) => [id, list.flatMap(({ terms }) => terms)]));
}

function foreignStyles({ kb, to }: Page): readonly NumberStyle[] {
  const unlisted = kb.frameworks.flatMap(({ id, shortTitle, refStyle }) =>
    refStyle === undefined || kb.requirementsOf.has(id) ? [] : [{ document: shortTitle, pattern: refStyle.pattern, url: to.framework(id) }],
  );
  const planned = kb.scope.planned.flatMap(({ title, refStyle }) => (refStyle ? [{ document: title, pattern: refStyle.pattern }] : []));
  const foreign = (kb.scope.catalogues ?? []).map(({ title, refStyle }) => ({ document: title, pattern: refStyle.pattern }));
  return [...unlisted, ...planned, ...foreign];
}

/** A name has a digit, an acronym, a capital in each of two words, or another script; words for the subject alone name no document. */
function isName(text: string): boolean {
  return /\d|\p{Lu}{2,}|\p{Lu}\S* \p{Lu}|[^\p{Script=Latin}\p{Script=Common}]/u.test(text);
}
