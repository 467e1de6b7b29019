import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAgainst } from '../../../src/content/against/check-against.ts';
import { formatDiagnostic } from '../../../src/domain/model/diagnostic.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const numbered = (count: number) => Array.from({ length: count }, (_item, index) => `word${index + 1}`).join(' ');
const gist = (text: string) => [
  { path: 'content/requirements/a/b.md', inside: 'requirements/a/b.md', text: `---\nref: "1"\n---\n${text}\n` },
];
const report = (text: string) => {
  const found = checkAgainst(gist(text), folder);
  return ('refused' in found ? found.refused : found.map(formatDiagnostic).join('\n')).replaceAll(folder, 'texts');
};

test('ten words in a row are a warning at their place with the line of the text', () => {
  writeFileSync(join(folder, 'law.txt'), `Something else.\n${numbered(10)} and more`);
  expect(report(`We write ${numbered(10)}.`)).toMatchInlineSnapshot(`
    "content/requirements/a/b.md:4:10  warning  shared-words
        10 words in a row stand in texts/law.txt, line 2, too: \`word1 word2 word3 word4 word5 word6 word7 word8 word9 word10\`.
        Tip: Say it in your own words, unless it is a name or a term that has no other wording."
  `);
});

test('twenty words in a row are an error', () => {
  writeFileSync(join(folder, 'law.html'), `<p>${numbered(20).replaceAll(' ', '</i> <i>')}</p>`);
  expect(report(numbered(20))).toContain('4:1  error  shared-words');
});

test('of more than twelve words the first six and the last four are shown', () => {
  writeFileSync(join(folder, 'law.md'), numbered(13));
  expect(report(numbered(12))).toContain(`too: \`${numbered(12)}\`.`);
  expect(report(numbered(13))).toContain('too: `word1 word2 word3 word4 word5 word6 … word10 word11 word12 word13`.');
});

test('nine words in a row are nothing', () => {
  writeFileSync(join(folder, 'law.md'), numbered(9));
  expect(report(numbered(20))).toBe('');
});

test('what is not compared is named, and why', () => {
  writeFileSync(join(folder, 'a.txt'), 'text');
  writeFileSync(join(folder, 'b.pdf'), '%PDF');
  writeFileSync(join(folder, 'c.txt'), Buffer.from([0, 1]));
  writeFileSync(join(folder, 'd.docx'), 'PK');
  writeFileSync(join(folder, 'e.txt'), Buffer.from([0xe9]));
  symlinkSync(folder, join(folder, 'loop'));
  expect(
    report('x')
      .match(/(?<=texts\/)\S+(?=:1:1 {2}note)|(?<=not compared\. ).*$/gmu)
      ?.map((line, index, all) => (index % 2 === 0 ? `${line}: ${all[index + 1] ?? ''}` : ''))
      .filter((line) => line !== '')
      .sort(),
  ).toEqual([
    'b.pdf: PDF is not read. Save it as text, for example with `pdftotext`.',
    'c.txt: It holds NUL bytes and is no text, or is encoded as UTF-16.',
    'd.docx: It is no text of a known kind: read are .txt, .md, .html, .xml, .csv and .tsv.',
    'e.txt: It is not encoded as UTF-8.',
    'loop: It is a link, and links are not followed.',
  ]);
});

test('a folder without any text, and what is no folder, are refused', () => {
  writeFileSync(join(folder, 'b.pdf'), '%PDF');
  expect(report('x')).toBe(
    '`texts` holds no text that can be read.\nb.pdf: PDF is not read. Save it as text, for example with `pdftotext`.',
  );
  expect(checkAgainst([], join(folder, 'none'))).toEqual({ refused: `\`${join(folder, 'none')}\` is no folder.` });
});

test('a folder of more files or levels than are read is refused at once', () => {
  mkdirSync(join(folder, ...Array.from({ length: 14 }, () => 'deep')), { recursive: true });
  expect(report('x')).toBe('`texts` holds folders more than 12 deep.');
});
