/** Which entries the pages of the text index are: a mark for each entry, in their order, parted by blanks, and empty without a page. */
export interface TextMarks {
  readonly marks: string;
}

/** The shortest beginnings of the pages' ids that tell each from all others, written in the order of the entries. */
export function textMarks(ids: ReadonlyMap<number, string>, entries: number): TextMarks {
  const sorted = [...ids].map(([place, id]) => ({ place, id: ownPart(id) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const marks = new Map(
    sorted.map(({ place, id }, at) => {
      const alike = Math.max(...[sorted[at - 1], sorted[at + 1]].map((other) => alikeFor(id, other?.id ?? '')));
      return [place, id.slice(0, alike + 1)];
    }),
  );
  return { marks: Array.from({ length: entries }, (_, place) => marks.get(place) ?? '').join(' ') };
}

const read = new WeakMap<TextMarks, ReadonlyMap<string, number>>();

/** The place of the entry to which a page of the text index belongs, by the page's id there. */
export function placeOfText(texts: TextMarks, id: string): number | undefined {
  const places = read.get(texts) ?? new Map(texts.marks.split(' ').map((mark, place) => [mark, place]));
  read.set(texts, places);
  const own = ownPart(id);
  for (let length = 1; length <= own.length; length += 1) {
    const place = places.get(own.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** For how many signs two ids begin alike. */
function alikeFor(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** An id without the language before it: `022f8a1` of `en_022f8a1`. */
function ownPart(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}
