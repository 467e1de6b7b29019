import { relative, resolve } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { toPosix } from '../content/files.ts';
import { challengeAddress, editAddress } from '../domain/model/repository.ts';
import { recordName } from '../domain/model/record-name.ts';
import { formatDate, formatList, formatNumber, formatSentenceList } from '../i18n/formatters.ts';
import { localeOf, type Locale } from '../i18n/locales.ts';
import { translatorFor, type Translate } from '../i18n/messages.ts';
import { getKnowledge, type Knowledge } from './knowledge.ts';
import { rowDigest } from './row-digest.ts';
import * as urls from './urls.ts';

/** What every page works with: its locale and texts, the knowledge, and links that stay in the locale. */
export interface Page extends Knowledge {
  readonly locale: Locale;
  readonly t: Translate;
  readonly date: (date: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Parts as a sentence names them, with a word before the last. */
  readonly inSentence: (parts: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly name: (id: string) => string;
  /** Where a file stands in the content, wherever the machine that builds keeps it. */
  readonly file: (path: string) => string;
  /** The path of a file of the content, or with a slash at its end of a folder, by its name in there. */
  readonly in: (name: string) => string;
  readonly to: {
    readonly path: (path: string) => string;
    readonly framework: (id: string) => string;
    readonly requirement: (id: string) => string;
    readonly element: (id: string) => string;
    readonly aspect: (id: string) => string;
    readonly member: (id: string) => string;
    /** Page of any record, or `undefined`. */
    readonly record: (id: string) => string | undefined;
    readonly crosswalk: (one: string, other: string) => string;
    readonly row: (mapping: Parameters<typeof urls.rowUrl>[1]) => string;
    /** Short address of a row, which leads to its place. */
    readonly permalink: (row: string) => string;
    readonly gap: (id: string) => string;
    readonly jurisdiction: (id: string) => string;
    /** Where a file or folder of the content is edited, where a repository is named. */
    readonly edit: (path: string) => string | undefined;
    /** Where somebody contradicts a row or a page, where a repository is named. */
    readonly challenge: (id: string) => string | undefined;
  };
}

/** The page context for the `locale` parameter of a route. */
export function pageContext(param: string | undefined): Page {
  const locale = localeOf(param);
  const knowledge = getKnowledge();
  const { kb } = knowledge;
  return {
    ...knowledge,
    locale,
    t: translatorFor(locale),
    date: (date) => formatDate(date, locale),
    list: (parts) => formatList(parts, locale),
    inSentence: (parts) => formatSentenceList(parts, locale),
    number: (value) => formatNumber(value, locale),
    name: (id) => recordName(kb, id),
    file: contentPath,
    in: (name) => `${folder()}/${name}`,
    to: linksOf(kb, locale),
  };
}

/** The addresses of pages in a locale. */
export function linksOf(kb: Knowledge['kb'], locale: Locale): Page['to'] {
  return {
    path: (path) => urls.href(path, locale),
    framework: (id) => urls.frameworkUrl(id, locale),
    requirement: (id) => urls.requirementUrl(id, locale),
    element: (id) => urls.elementUrl(kb, id, locale),
    aspect: (id) => urls.aspectUrl(kb, id, locale),
    member: (id) => urls.memberUrl(kb, id, locale),
    record: (id) => urls.anyUrl(kb, id, locale),
    crosswalk: (one, other) => urls.crosswalkUrl(one, other, locale),
    row: (mapping) => urls.rowUrl(kb, mapping, locale),
    permalink: (row) => urls.href(`/r/${rowDigest(row)}/`),
    gap: (id) => urls.gapUrl(id, locale),
    jurisdiction: (id) => urls.jurisdictionUrl(id, locale),
    edit: (path) => editAddress(kb.site, contentPath(path)),
    challenge: (id) => challengeAddress(kb.site, id),
  };
}

function contentPath(path: string): string {
  const inside = toPosix(relative(folder(), resolve(path)));
  return `content/${inside}${path.endsWith('/') && inside !== '' ? '/' : ''}`;
}

function folder(): string {
  return contentFolder(process.env['CONCORDANCE_CONTENT']);
}
