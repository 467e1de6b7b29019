import { rowPath } from '../domain/crosswalk/crosswalk-parts.ts';
import { authorName } from '../domain/model/author-name.ts';
import { EDITORS, type KnowledgeBase, type Mapping } from '../domain/model/knowledge-base.ts';
import { recordName } from '../domain/model/record-name.ts';
import { retiredOf } from '../domain/model/retired.ts';
import { citationOf, type Citation } from './citation.ts';
import type { Page } from './page.ts';
import { reasonKeyOf } from './reason-key.ts';
import { idsByDigest } from './row-digest.ts';
import { setOrigin } from './set-origin.ts';
import { rowPhrase } from './row-phrase.ts';

interface Place {
  /** The path below which the site stands, with a slash at its end. */
  readonly base: string;
  /** Its public address, where it has one. */
  readonly address: string | undefined;
}

type Texts = Pick<Page, 'kb' | 't' | 'date' | 'list'>;

/**
 * The script of these pages, at `/r/lead-on.js` beside their style sheet `/r/site.css`: it leads to the row, unless the address asks how
 * the row is cited.
 */
export const leadOn = "if (location.hash !== '#cite') location.replace(document.currentScript.dataset.to);\n";

/**
 * The pages at the short addresses of all rows, those of retired ones included, which lead to the place of the row and say how it is
 * cited. Throws where two rows have the same address.
 */
export function* rowPages(texts: Texts, place: Place): Generator<{ readonly digest: string; readonly html: string }> {
  const { kb } = texts;
  const { base, address } = place;
  const ids = [...kb.mappingById.keys(), ...retiredOf(kb, 'row').map(({ id }) => id)];
  for (const [digest, id] of idsByDigest(ids)) {
    const row = kb.mappingById.get(id);
    const title = row === undefined ? id : rowTitle(texts, row);
    const about = row === undefined ? [] : [...row.sources, ...row.targets];
    const own = address === undefined ? undefined : new URL(`${base}r/${digest}/`, address).href;
    const path = `${base}r/${digest}/`;
    const stated = row === undefined ? undefined : statedOf(texts, row);
    const cited = { id: `row-${digest}`, title, about, ...(stated === undefined ? {} : { stated }) };
    const citation = citationOf(texts, cited, { path, address: own });
    const shown = { title, to: base + placeOf(kb, id).slice(1), citation, place, t: texts.t, reason: reasonOf(texts, row) };
    yield { digest, html: pageOf(shown) };
  }
}

/** Where a row stands, from the root; a retired one among those of its crosswalk, or where releases are told of when that is gone too. */
function placeOf(kb: KnowledgeBase, id: string): string {
  const set = id.split('/')[0] ?? '';
  return kb.setById.has(set) ? rowPath(kb, { id, set }) : '/changes/';
}

/** A row in one sentence, with its documents, and with its author where that is not the editors. */
function rowTitle({ kb, t, list }: Texts, row: Mapping): string {
  const set = kb.setById.get(row.set);
  const names = (ids: readonly string[]) => list(ids.map((id) => recordName(kb, id)));
  const said = {
    document: recordName(kb, set?.source ?? ''),
    sources: names(row.sources),
    other: recordName(kb, set?.target ?? ''),
    relation: rowPhrase(t, row),
  };
  const sentence = row.targets.length === 0 ? t('cite.rowAlone', said) : t('cite.row', { ...said, targets: names(row.targets) });
  return row.author === EDITORS ? sentence : t('cite.rowBy', { sentence, author: authorName(kb, row.author) });
}

/** Why a row is as it is, with the documents that `here` and `there` are where it says so. */
function reasonOf(texts: Texts, row: Mapping | undefined): string | undefined {
  const key = row && reasonKeyOf(texts, row);
  return key === undefined ? row?.rationale : `${row?.rationale ?? ''} (${key})`;
}

/** Who stands behind a row, since when and how sure, as a sentence. */
function statedOf(texts: Texts, { set: id, confidence }: Mapping): string | undefined {
  const set = texts.kb.setById.get(id);
  if (set === undefined) return undefined;
  const origin = setOrigin(texts, set);
  return confidence === undefined ? texts.t('cite.stated', { origin }) : texts.t('cite.statedSure', { origin, confidence });
}

interface Shown {
  readonly title: string;
  /** Where the page leads. */
  readonly to: string;
  readonly citation: Citation;
  readonly place: Place;
  readonly t: Texts['t'];
  readonly reason: string | undefined;
}

function pageOf({ title, to, citation: { text, bibtex, csl }, place: { base, address }, t, reason }: Shown): string {
  const [name, href, page = ''] = [escaped(title), escaped(to), to.split('#')[0]];
  const canonical = escaped(address === undefined ? page : new URL(page, address).href);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${name}">
<title>${name} – ${t('site.name')}</title>
<link rel="canonical" href="${canonical}">
<script src="${base}r/lead-on.js" data-to="${href}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<link rel="stylesheet" href="${base}r/site.css">
</head>
<body>
<main id="cite">
<p class="kicker"><a href="${base}">${t('site.name')}</a> · ${t('cite.title')}</p>
<h1>${name}</h1>
${reason === undefined ? '' : `<p>${t('cite.reason')}: ${escaped(reason)}</p>\n`}<p><a href="${href}">${t('cite.toRow')}</a></p>
<p>${escaped(text)}</p>
<h2>BibTeX</h2>
<pre>${escaped(bibtex)}</pre>
<h2>CSL-JSON</h2>
<pre>${escaped(csl)}</pre>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
