import type { Framework, KnowledgeBase } from './knowledge-base.ts';
import { slugOf } from './ids.ts';

/**
 * Where the publisher shows a number: by a pattern (`{ref}`, `{slug}`, `{number}`), or by the longest beginning of it that a table names;
 * `undefined` where nothing is stated.
 */
export function officialUrl({ officialAddress }: Pick<Framework, 'officialAddress'>, ref: string): string | undefined {
  if (officialAddress === undefined) return undefined;
  if ('pattern' in officialAddress) return fill(officialAddress.pattern, ref);
  const beginnings = Object.keys(officialAddress.table).filter((beginning) => beginsWith(ref, beginning));
  const longest = beginnings.reduce<string | undefined>((top, one) => (one.length > (top?.length ?? 0) ? one : top), undefined);
  return longest === undefined ? undefined : officialAddress.table[longest];
}

/** Where the publisher shows a requirement or a document: the place of the number where it is stated, else the page of the document. */
export function officialAddressOf({ requirementById, frameworkById }: KnowledgeBase, id: string): string | undefined {
  const requirement = requirementById.get(id);
  const framework = frameworkById.get(requirement?.framework ?? id);
  return (framework && requirement && officialUrl(framework, requirement.ref)) ?? framework?.url;
}

/** A pattern that needs a number says nothing of a ref without one. */
function fill(pattern: string, ref: string): string | undefined {
  const number = /\d+[a-z]?/u.exec(ref)?.[0];
  if (number === undefined && pattern.includes('{number}')) return undefined;
  return pattern
    .replaceAll('{ref}', encodeURIComponent(ref))
    .replaceAll('{slug}', slugOf(ref))
    .replaceAll('{number}', number ?? '');
}

/** `Art. 1` begins `Art. 1(2)` and not `Art. 12`. */
function beginsWith(ref: string, beginning: string): boolean {
  if (!ref.startsWith(beginning)) return false;
  const next = ref.charAt(beginning.length);
  return !(/[\p{L}\p{N}]/u.test(next) && /[\p{L}\p{N}]$/u.test(beginning));
}
