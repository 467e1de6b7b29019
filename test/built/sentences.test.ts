import { describe, expect, it } from 'vitest';
import { filesOf, read, requireSite, withoutMarks } from './built-site.ts';

const site = requireSite();
/** Two sentences, or a word and a bracket, without a space between them, and a sentence that ends twice. */
const joined = /[a-z\d)][.?!][A-Z][a-z]+ |[a-z]{4}\([a-z]{4}|[?!]\.(?= |$)/gmu;

describe('sentences on the pages', () => {
  it('end once, and have a space between them', () => {
    const found = filesOf(site, '.html').flatMap((path) => {
      const text = textOf(read(site, path));
      return [...text.matchAll(joined)].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 20)}`);
    });
    expect(found).toEqual([]);
  });
});

/** The words of the main part of a page, a line for each part of it that no mark of emphasis or link divides. */
function textOf(html: string): string {
  return withoutMarks(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
    .replaceAll(/<(script|style|svg|pre|code)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<(\/?)(a|abbr|b|cite|em|i|q|strong)\b([^>]*)>/gu, (_mark, _end, _name, rest: string) =>
      rest.includes('class="line') ? '\n' : '',
    )
    .replaceAll(/<[^>]+>/gu, '\n');
}
