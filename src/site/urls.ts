import { rowPath } from '../domain/crosswalk/crosswalk-parts.ts';
import { gapKinds } from '../domain/model/gap.ts';
import type { KnowledgeBase, Mapping } from '../domain/model/knowledge-base.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { basePath } from './built-for.ts';

/** Address of a path of the site (`/matrix/`) under the base path, in a locale. */
export function href(path: string, locale: Locale = defaultLocale): string {
  return `${basePath}${locale === defaultLocale ? '' : `/${locale}`}${path}`;
}

export function frameworkUrl(id: string, locale?: Locale): string {
  return href(`/frameworks/${id}/`, locale);
}

/** Page of a requirement; its id is `<framework>/<slug>`. */
export function requirementUrl(id: string, locale?: Locale): string {
  return href(`/frameworks/${id}/`, locale);
}

export function elementUrl(kb: KnowledgeBase, id: string, locale?: Locale): string {
  const folder = kb.elementById.get(id)?.kind === 'principle' ? 'principles' : 'trust-elements';
  return href(`/${folder}/${id}/`, locale);
}

export function aspectUrl(kb: KnowledgeBase, id: string, locale?: Locale): string {
  const [element = '', aspect = ''] = id.split('.');
  return `${elementUrl(kb, element, locale)}${aspect}/`;
}

/** Page of a requirement or an aspect. */
export function memberUrl(kb: KnowledgeBase, id: string, locale?: Locale): string {
  return kb.aspectById.has(id) ? aspectUrl(kb, id, locale) : requirementUrl(id, locale);
}

/** Page of a crosswalk, whichever order the documents come in. */
export function crosswalkUrl(one: string, other: string, locale?: Locale): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return href(`/crosswalks/${a}/${b}/`, locale);
}

/** Where a row stands with its reason: its place on the crosswalk page, or on the page of its point where the crosswalk is divided. */
export function rowUrl(kb: KnowledgeBase, mapping: Mapping, locale?: Locale): string {
  return href(rowPath(kb, mapping), locale);
}

export function jurisdictionUrl(id: string, locale?: Locale): string {
  return href(`/jurisdictions/${id}/`, locale);
}

/** Page of a gap about the world, or the place of an editors' own gap on their page. */
export function gapUrl(id: string, locale?: Locale): string {
  const isEditorial = Object.entries(gapKinds).some(([kind, { family }]) => family === 'editorial' && id.startsWith(`${kind}--`));
  return href(isEditorial ? `/gaps/editorial/#${id}` : `/gaps/${id}/`, locale);
}

/** Page of a document, requirement, element, aspect, row or set, or `undefined`. */
export function anyUrl(kb: KnowledgeBase, id: string, locale?: Locale): string | undefined {
  if (kb.frameworkById.has(id)) return frameworkUrl(id, locale);
  if (kb.requirementById.has(id)) return requirementUrl(id, locale);
  if (kb.elementById.has(id)) return elementUrl(kb, id, locale);
  if (kb.aspectById.has(id)) return aspectUrl(kb, id, locale);
  const mapping = kb.mappingById.get(id);
  if (mapping) return rowUrl(kb, mapping, locale);
  const set = kb.setById.get(id);
  return set ? crosswalkUrl(set.source, set.target, locale) : undefined;
}
