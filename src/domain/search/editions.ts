import type { DocumentNames } from './document-names.ts';

const year = /(?<!\d)((?:19|20)\d\d)(?:\s*年(?:版)?)?(?!\d)/gu;
const old =
  /(?<!\p{L})(?:(?:old|older|previous|earlier|former|last)(?: (?:version|edition|one|text|standard|iso))?|(?:alte|ältere|frühere|vorherige|vorige)[mnrs]? (?:ausgabe|fassung|version|norm))(?!\p{L})|旧版|旧規格|前の版|古い版/giu;
/** The year or version that ends the id of a document. */
const edition = /-(\d{4}|\d+(?:\.\d+)+)$/u;

/** The edition that a query means: of the documents that it names those of the year that stands anywhere in it, or the earlier ones. */
export function inEdition(names: DocumentNames, query: string, named: readonly string[]): readonly string[] {
  const years = new Set([...query.matchAll(year)].map(([, digits]) => digits));
  const isOld = query.search(old) >= 0;
  if (years.size === 0 && !isOld) return named;
  const meant = named.map((id) => {
    const siblings = editionsOf(names, id);
    const dated = siblings.find((other) => years.has(edition.exec(other)?.[1]));
    return dated ?? (isOld && siblings.length > 1 ? siblings[0] : undefined) ?? id;
  });
  return [...new Set(meant)];
}

/** A query without the words that only say which edition is meant. */
export function withoutEdition(query: string): string {
  return query.replace(old, ' ').replace(year, ' ').trim();
}

/** All editions of a document, earliest first. */
function editionsOf(names: DocumentNames, id: string): readonly string[] {
  const stem = id.replace(edition, '');
  if (stem === id) return [id];
  const numberOf = (other: string) => Number.parseFloat(edition.exec(other)?.[1] ?? '');
  return Object.keys(names)
    .filter((other) => edition.test(other) && other.replace(edition, '') === stem)
    .sort((a, b) => numberOf(a) - numberOf(b));
}
