const named =
  /(?<!\p{L})(?:acts?|laws?|regulation|rules|gesetz(?:es)?|verordnung)\s+(?:of|from|von|aus(?: dem jahr)?)\s+((?:19|20)\d\d)(?!\d)|((?:19|20)\d\d)年の?(?:法律|法|規則)/giu;

/** The documents that bind by law of the years by which a query names acts, as "act of 2025" does. */
export function actsOfYear(law: readonly string[], query: string): readonly string[] {
  const years = [...query.normalize('NFKC').matchAll(named)].map(([, latin, japanese]) => latin ?? japanese ?? '');
  return law.filter((id) => years.some((year) => id.endsWith(`-${year}`)));
}
