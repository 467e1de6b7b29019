import { crosswalkPagePairs } from '../domain/crosswalk/crosswalk-derived.ts';
import type { Thesaurus } from '../domain/model/schema/thesaurus.ts';
import type { TermIndex } from '../domain/search/term-index.ts';
import type { LookupIndex } from '../domain/search/reference-lookup.ts';
import type { NumberStyle } from '../domain/search/unknown-number.ts';
import { guidePath, standsAlone } from '../domain/model/guide-path.ts';
import { FOCAL_DOCUMENT } from '../domain/model/knowledge-base.ts';
import { knownFrom } from './known-from.ts';
import { hasEnded } from '../domain/model/state.ts';
import { indexedTexts } from './indexed-texts.ts';
import { pageAddress } from './page-address.ts';
import type { Page } from './page.ts';

/** What the search page loads besides the text index: every ref and document name, and the words that people use instead. */
export interface SearchIndex extends LookupIndex {
  /** Documents that are asked for and not in yet, with their names. */
  readonly planned: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Which entry each page of the text index is, by the page's id there; written when the text index is. */
  readonly texts: Readonly<Record<string, number>>;
  /** How the numbers of documents look whose requirements are not here. */
  readonly styles: readonly NumberStyle[];
  /** From what records are known, in plain words; each once. */
  readonly known: readonly string[];
  readonly terms: readonly { readonly terms: readonly string[]; readonly see: readonly string[] }[];
  readonly thesaurus: Thesaurus;
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
  const titled = (framework: string, title: string) => (kb.frameworkById.get(framework)?.titles === 'withheld' ? '' : title);
  const documents = kb.frameworks.map((framework) => ({
    framework: framework.id,
    ref: '',
    title: framework.title,
    document: framework.shortTitle,
    url: to.framework(framework.id),
    heading: false,
    superseded: hasEnded(framework, kb.release.asOf),
  }));
  const known = [...new Set(kb.requirements.map((requirement) => knownFrom(page, requirement)))];
  const requirements = kb.requirements.map(({ id, framework, ref, title, kind, verified, basis }) => ({
    framework,
    ref,
    title: titled(framework, title),
    document: kb.frameworkById.get(framework)?.shortTitle ?? framework,
    url: to.requirement(id),
    heading: kind === 'heading' || kind === 'provision',
    superseded: documents.find((document) => document.framework === framework)?.superseded ?? false,
    known: known.indexOf(knownFrom(page, { verified, basis })),
  }));
  const elements = kb.elements.map(({ id, title, summary }) => ({
    framework: FOCAL_DOCUMENT,
    ref: title,
    title: summary,
    document: page.name(FOCAL_DOCUMENT),
    url: to.element(id),
    heading: false,
    superseded: false,
  }));
  const aspects = kb.aspects.map(({ id, title, asks }) => ({
    framework: FOCAL_DOCUMENT,
    ref: title,
    title: asks,
    document: page.name(FOCAL_DOCUMENT),
    url: to.aspect(id),
    heading: false,
    superseded: false,
  }));
  const pages = [
    { path: '/gaps/', title: page.t('gaps.title'), lead: page.t('gaps.lead') },
    { path: '/matrix/', title: page.t('matrix.title'), lead: page.t('matrix.lead') },
    { path: '/landscape/', title: page.t('landscape.title'), lead: page.t('landscape.lead') },
    { path: '/method/', title: page.t('method.title'), lead: page.t('home.intro') },
    { path: '/about/', title: page.t('about.title'), lead: page.t('about.lead') },
    ...kb.guide.filter((guide) => !standsAlone(guide)).map(({ id, title, summary }) => ({ path: guidePath({ id }), title, lead: summary })),
    ...kb.answers.map(({ id, title, summary }) => ({ path: `/answers/${id}/`, title, lead: summary })),
  ].map(({ path, title, lead }) => ({
    framework: 'guide',
    ref: title,
    title: lead,
    document: page.t('site.name'),
    url: to.path(path),
    heading: false,
    superseded: false,
  }));
  const lists = [
    { ref: page.t('principles.short'), title: page.t('principles.lead'), path: '/principles/' },
    { ref: page.t('nav.trust'), title: page.t('trust.lead'), path: '/trust-elements/' },
  ].map(({ ref, title, path }) => ({
    framework: FOCAL_DOCUMENT,
    ref,
    title,
    document: page.name(FOCAL_DOCUMENT),
    url: to.path(path),
    heading: false,
    superseded: false,
  }));
  const names = Object.fromEntries(
    kb.frameworks.map(({ id, shortTitle, alias, abbreviations }) => [
      id,
      [...new Set([id, shortTitle, ...(alias ? [alias] : []), ...(abbreviations ?? []).filter(isName)])],
    ]),
  );
  const entries = [...documents, ...requirements, ...elements, ...aspects, ...lists, ...pages];
  return {
    entries,
    names,
    texts: {},
    known,
    planned: kb.scope.planned.map(({ id, title, names: other = [] }) => ({ title, names: [id, title, ...other] })),
    styles: foreignStyles(page),
    terms: kb.searchTerms.map(({ terms, see }) => ({ terms, see: see.map((id) => pageAddress(page, id)) })),
    thesaurus: kb.thesaurus.map(({ id, en, de, ja, asked = [], not = [], broader = [], related = [] }) => ({
      id,
      en,
      de,
      ja,
      asked,
      not,
      broader,
      related,
    })),
    law: kb.frameworks.filter(({ force }) => force === 'law').map(({ id }) => id),
    found: indexedTexts(page, entries),
    crosswalks: Object.fromEntries(crosswalkPagePairs(kb, page.reasoning.facts).map(([a, b]) => [`${a}--${b}`, to.crosswalk(a, b)])),
  };
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
