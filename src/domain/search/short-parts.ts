import type { DocumentNames } from './document-names.ts';

/** A part by its number behind that of its family: `62443-4-2`. */
const part = /^(\d{4,})-(\d-\d)$/u;
const shortPart = /(?<![\d.-])\d-\d(?![\d.]|-\d)/gu;

const known = new WeakMap<DocumentNames, ReadonlyMap<string, string>>();

/**
 * A query in which parts are named by their short numbers, `4-2`, with the number of their family before them; as it was where it is
 * nothing but a number. Numbers that are those of several families stay.
 */
export function withFamily(names: DocumentNames, query: string): string {
  const parts = known.get(names) ?? partsByShortNumber(names);
  known.set(names, parts);
  if (!/\p{L}/u.test(query)) return query;
  return query.replace(shortPart, (short) => parts.get(short) ?? short);
}

function partsByShortNumber(names: DocumentNames): ReadonlyMap<string, string> {
  const found = Object.values(names)
    .flat()
    .flatMap((name) => {
      const [whole, , short] = part.exec(name) ?? [];
      return whole === undefined || short === undefined ? [] : [{ whole, short }];
    });
  const byShort = Map.groupBy(found, ({ short }) => short);
  return new Map(
    [...byShort]
      .filter(([, list]) => new Set(list.map(({ whole }) => whole)).size === 1)
      .map(([short, [first]]) => [short, first?.whole ?? short]),
  );
}
