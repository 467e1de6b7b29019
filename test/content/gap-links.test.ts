import { cpSync, appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { tinyFolder } from './tiny-copy.ts';

const [open] = analyzeContent(tinyFolder).gaps;

/** What is said of a text that is added to a page. */
function said(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gap-links-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    appendFileSync(join(folder, 'guide/method.mdx'), `\n${text}\n`);
    return analyzeContent(folder).diagnostics.map(({ rule, message, tip }) => [rule, message, tip].join(' | '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a link to a gap', () => {
  test('that is open leads to its page', () => {
    expect(said(`See [it](/gaps/${open?.id}/).`)).toEqual([]);
  });

  test.each([
    ['straight', (id: string) => `See [it](/gaps/${id}/).`],
    ['by definition', (id: string) => `See [it].\n\n[it]: /gaps/${id}/`],
    ['with an anchor', (id: string) => `See [it](/gaps/${id}/#evidence).`],
  ])('that is not open is dead, %s', (_, text) => {
    const id = `${open?.id}x`;
    expect(said(text(id))).toEqual([
      `link-leads-to-a-page | A link leads to the gap \`${id}\`, which is not open. | did you mean \`${open?.id}\`?`,
    ]);
  });
});
