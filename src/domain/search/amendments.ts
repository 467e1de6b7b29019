/** What marks an amendment or a corrigendum behind the number of a document: `/A11`, `/Amd 1:2024`, `/AC:2019-03`, `+A1`. */
const amendment =
  /\s*[/+]\s*(?:pr)?(?:(?:AMENDMENT|AMD|AM|AC|CORRIGENDUM|COR)[\s.]*\d*|A\d+)(?:\s*[:-]\s*\d{4}(?:-\d{2})?)?(?=$|[\s,;)])/giu;

/** The same in words: `amendment A11`, `Amd 1`. */
const inWords = /(?:^|\s)(?:amendment|amd\.?|corrigendum)\s+A?\d+(?::\d{4})?(?=$|\s)/giu;

/** A query without the amendments that it names, so that the document itself is found; as it was where it names none. */
export function withoutAmendments(query: string): string {
  return query.normalize('NFKC').replaceAll(amendment, '').replaceAll(inWords, '').trim();
}
