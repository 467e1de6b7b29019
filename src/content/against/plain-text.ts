/** Elements whose content nobody reads. */
const silent = ['script', 'style', 'head', 'template'];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

/**
 * The readable text of a page of HTML: tags become spaces, so that lines stay where they were; scripts, styles and comments are left
 * out. One pass over the text, whatever it holds.
 */
export function textOfHtml(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const end = endOfMarkup(lower, open);
    parts.push(blank(html.slice(open, end)));
    at = end;
  }
  return withoutEntities(parts.concat(html.slice(at)).join(''));
}

/** Where what begins with `<` ends; an unfinished tag ends the text. */
function endOfMarkup(lower: string, open: number): number {
  const after = (found: number, length: number) => (found < 0 ? lower.length : found + length);
  if (lower.startsWith('<!--', open)) return after(lower.indexOf('-->', open), 3);
  const name = silent.find((one) => lower.startsWith(`<${one}`, open) && !/[\w-]/u.test(lower.charAt(open + one.length + 1)));
  if (name !== undefined) return after(lower.indexOf(`</${name}`, open), name.length + 2);
  return after(lower.indexOf('>', open), 1);
}

function blank(markup: string): string {
  return markup.includes('\n') ? markup.replace(/[^\n]+/gu, ' ') : ' ';
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu, (whole, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
