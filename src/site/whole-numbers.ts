const bodies =
  'ISO|IEC|IEEE|ETSI|CENELEC|CEN|CLC|(?:F?pr)?EN|DIN|JIS|NIST|ITU-T|SAE|UL|BSI|ANSI|ISA|CSA|FIPS|RFC|VDE|VDI|BS|TS|TR|PAS|SP|IR|Guide';
const number = String.raw`[A-Z]?\d+(?:\.\d+)*(?: \d{3}(?!\d))*(?:[-–]\d+)*(?::\d{4})?`;
const point = String.raw`(?:§§?|\b(?:Arts?\.|Annex|Part|Clause|SR|CR|EDR|HDR|NDR|SAR|SL|RE|FR)) (?:\d+(?:\.\d+)*[a-z]?|[IVX]+\b)(?: (?:Part|Class) [IVX]+\b)?(?: ?\(\w+\))*(?: RE ?\(?\d+\)?)?`;
const own = String.raw`\b(?:CCSC|COMP|DATA|EVENT|ORG|USER) \d+(?:\.\d+)?|\bSP\.\d\d\.\d\d (?:BR|RE\(\d\))|\b[A-Z]{1,4}(?:\d\.\d)?(?:-\d+)+|\b(?:CSF|CAF|CPG) \d\.\d`;

/** What must not break: a number with its publisher, a bare one of parts, a regulation of the EU, a point, one of a document's own. */
const whole = new RegExp(
  [
    String.raw`\b(?:(?:${bodies})[ /])+${number}`,
    String.raw`\b\d{4,}(?:[-–]\d+)+(?::\d{4})?`,
    String.raw`\(E[UC]\) (?:No )?\d+/\d+`,
    point,
    own,
  ].join('|'),
  'g',
);

/**
 * Text that no line of a page shows, or that keeps its own lines; or, from the end of a tag to the next one, text with a digit, arabic or
 * roman, as every number has one. What lies between is passed over. Without the flag `u`, which makes it four times slower.
 */
const pieces = /<(script|style|pre|code|title|textarea|option|svg)\b[^]*?<\/\1(?=>)|(?:^|>)[^<]*[\dIVX][^<]*/g;

/** Keeps every number of a standard, law or point in one line: wraps it, in texts alone, so that it is still found and copied as it is. */
export function keepNumbersWhole(html: string): string {
  return html.replace(pieces, (piece) => (piece.startsWith('<') ? piece : piece.replace(whole, '<span class="nb">$&</span>')));
}
