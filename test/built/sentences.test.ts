import { describe, expect, it } from 'vitest';
import { filesOf, read, requireSite, withoutMarks } from './built-site.ts';

const site = requireSite();
/** Two sentences without a space between them, and a sentence that ends twice. */
const joined = /[^\n]{0,60}(?:[a-z\d)][.?!][A-Z][a-z]+ |[?!]\.(?= |$))[^\n]{0,20}/gmu;

describe('sentences on the pages', () => {
  it('end once, and have a space between them', () => {
    const found = filesOf(site, '.html').flatMap((path) =>
      (linesOf(read(site, path)).match(joined) ?? []).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

/** The words of the main part of a page, a line for each part of it that no mark of emphasis or link divides. */
function linesOf(html: string): string {
  const main = /<main.*?<\/main>/su.exec(html)?.[0] ?? '';
  return withoutMarks(main)
    .replaceAll(/<(script|style|svg|pre|code)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<a class="line[^>]*>/gu, '\n')
    .replaceAll(/<\/?(?:a|abbr|b|cite|em|i|q|strong)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]+>/gu, '\n');
}
