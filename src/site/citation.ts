import { contentDay } from '../domain/model/content-day.ts';
import { basisOfDocument } from '../domain/model/document-basis.ts';
import { FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { officialAddressOf } from '../domain/model/official-address.ts';
import { bases } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/** What is cited: a key, a name, and the ids of the documents, requirements, elements and aspects of which it speaks. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly about: readonly string[];
  /** Who stands behind it and since when, where that is not the site as a whole. */
  readonly stated?: string;
}

/** Where something is found: its path on the site, and its whole address where the site has a public one. */
export interface Location {
  readonly path: string;
  readonly address: string | undefined;
}

/** A citation for people, for LaTeX, and as CSL-JSON for programs that manage references. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
}

interface Source {
  readonly key: string;
  readonly title: string;
  readonly site: string;
  readonly publisher: string;
  readonly version: string;
  readonly day: string;
  readonly url: string | undefined;
  readonly note: string;
}

/**
 * How a page is cited: its name, the site with version and date of the content, who publishes it, and where it is found.
 * Where nobody is named as publisher the project stands for itself, and the citation says so; it invents no public address
 * either. The publishers of the documents that it speaks of stand apart from ours, with how a document is known where not by its text.
 */
export function citationOf(
  { kb, t, date }: Pick<Page, 'kb' | 't' | 'date'>,
  { id, title, about, stated }: Cited,
  { path, address }: Location,
): Citation {
  const { version, asOf } = kb.release;
  const site = t('site.name');
  const documents = documentsOf(kb, about).map(([of, { title: name, publisher }]) => {
    const url = officialAddressOf(kb, of);
    const document = t('cite.document', { name, publisher }) + (url === undefined ? '' : ` <${url}>`);
    const basis = kb.requirementById.get(of)?.basis ?? basisOfDocument(kb, kb.requirementById.get(of)?.framework ?? of);
    return basis === undefined || basis === 'text' ? document : t('cite.knownFrom', { document, basis: bases[basis].label });
  });
  const on = documents.length === 0 ? [] : [t('cite.on', { documents: documents.join('; ') })];
  const said = stated === undefined ? [] : [stated];
  const where = address === undefined ? [t('cite.noAddress', { path })] : [];
  const { publisher } = kb.site;
  const day = contentDay(kb);
  const note = [t('cite.law', { asOf: date(asOf) }), ...said, ...where, ...on].join(' ');
  const source: Source = { key: id, title, site, publisher: publisher ?? site, version, day, url: address, note };
  const by = publisher === undefined ? t('cite.noPublisher') : sentenceOf(publisher);
  const state = t('cite.state', { site, version, day: date(day), asOf: date(asOf) });
  const parts = [sentenceOf(title), state, ...said, by, ...(address === undefined ? where : [`<${address}>.`]), ...on];
  return {
    text: parts.join(' '),
    // Most places show the text alone.
    get bibtex() {
      return bibtexOf(source);
    },
    get csl() {
      return cslOf(source);
    },
  };
}

/** A name as a sentence of its own: a full stop, unless it ends one already. */
function sentenceOf(name: string): string {
  return /[.?!]$/u.test(name) ? name : `${name}.`;
}

/** Each document once, by the id that leads to the place in it; the aspects stand in the joint paper. */
function documentsOf(kb: KnowledgeBase, about: readonly string[]): readonly (readonly [string, Framework])[] {
  const found = new Map<string, readonly [string, Framework]>();
  for (const id of about) {
    const named = kb.elementById.has(id) || kb.aspectById.has(id) ? FOCAL_DOCUMENT : id;
    const framework = kb.frameworkById.get(kb.requirementById.get(named)?.framework ?? named);
    if (framework !== undefined && !found.has(framework.id)) found.set(framework.id, [named, framework]);
  }
  return [...found.values()];
}

function bibtexOf({ key, title, site, publisher, version, day, url, note }: Source): string {
  const fields = {
    title: escaped(title),
    howpublished: escaped(site),
    organization: escaped(publisher),
    version: escaped(version),
    date: day,
    year: day.slice(0, 4),
    url: url?.replaceAll(/[{}\\]/gu, encodeURIComponent),
    note: escaped(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${`concordance-${version}-${key}`.replaceAll(/[^\w.-]+/gu, '-').replace(/-+$/u, '')},\n${lines.join(',\n')}\n}`;
}

/** A text as BibTeX and LaTeX read it: their special signs are letters. */
function escaped(text: string): string {
  const words: Readonly<Record<string, string>> = {
    '\\': String.raw`\textbackslash{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
  };
  return text.replaceAll(/[\\~^&%$#_{}]/gu, (sign) => words[sign] ?? `\\${sign}`);
}

function cslOf({ key, title, site, publisher, version, day, url, note }: Source): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': site,
    publisher,
    version,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    note,
  };
  return JSON.stringify([item]);
}
