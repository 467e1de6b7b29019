/** By which marks the pages of the text index belong to the entries: one of `length` for each entry, in their order; blanks for none. */
export interface TextMarks {
  readonly length: number;
  readonly marks: string;
}

/** The beginnings of the pages' ids that tell them apart, written in the order of the entries. */
export function textMarks(ids: ReadonlyMap<number, string>, entries: number): TextMarks {
  const own = new Map([...ids].map(([place, id]) => [place, ownPart(id)]));
  let length = 1;
  while (new Set([...own.values()].map((id) => id.slice(0, length))).size < own.size) length += 1;
  const marks = Array.from({ length: entries }, (_, place) => (own.get(place) ?? '').slice(0, length).padEnd(length));
  return { length, marks: marks.join('') };
}

const read = new WeakMap<TextMarks, ReadonlyMap<string, number>>();

/** The place of the entry to which a page of the text index belongs, by the page's id there. */
export function placeOfText(texts: TextMarks, id: string): number | undefined {
  const places = read.get(texts) ?? placesByMark(texts);
  read.set(texts, places);
  return places.get(ownPart(id).slice(0, texts.length));
}

function placesByMark({ length, marks }: TextMarks): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < marks.length; at += length) places.set(marks.slice(at, at + length), at / length);
  return places;
}

/** An id without the language before it: `022f8a1` of `en_022f8a1`. */
function ownPart(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}
