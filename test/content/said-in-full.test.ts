import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { characterFaults } from '../../src/content/characters.ts';
import { nameFault } from '../../src/content/file-names.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { guardBody } from '../../src/content/guard.ts';
import { surplusCells, unusedDefinitions } from '../../src/content/lost-text.ts';
import { pastedRows } from '../../src/content/pasted-rows.ts';
import { textFaults } from '../../src/content/text-faults.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import type { Diagnostic } from '../../src/domain/model/diagnostic.ts';

const path = 'content/guide/a.mdx';
const inFull = (found: readonly Diagnostic[]) =>
  found.map(({ line, column, rule, message, tip = '' }) => `${line}:${column} ${rule} ${message} ${tip}`.trim());

/** Everything that is said of a body of prose. */
function ofBody(text: string): readonly Diagnostic[] {
  const { tree, diagnostics } = parseBody(path, text, 1);
  return [...diagnostics, ...guardBody(path, tree), ...unusedDefinitions(path, tree), ...surplusCells(path, tree)];
}

const markdown = 'Use Markdown; write `\\<` for a plain less-than sign.';
const components = '`Ref`, `Note`, `Row`, `Rows`, `Coverage`, `Parameter`, `Term`, `Official` and `NotIn`';
const html = 'Write it as Markdown or leave it out; in a cell two sentences serve for two lines.';

describe('what a writer reads of a body', () => {
  test.each([
    ['A {b}.', '1:3 no-code Braces in the text are read as code, and content holds no code. Write `\\{`, or put the text in backticks.'],
    ['a {b', '1:5 mdx-syntax Braces in the text are read as code. Write `\\{`, or put the text in backticks.'],
    [
      '![a](b.png)',
      '1:1 no-image Images in prose are not allowed: a page loads nothing that the project did not check. Describe it in words, or propose a figure.',
    ],
    ['A <b>x</b>', `1:3 no-raw-html \`<b>\` is not allowed in content; the components are ${components}. ${markdown}`],
    [
      'a <5',
      '1:4 mdx-syntax A `<` in the text is read as the beginning of a component. Write "less than", `\\<`, or put the text in backticks.',
    ],
    ['a <b c> d', `1:3 mdx-syntax \`<b c>\` is HTML, and content holds none. ${html}`],
    ['a\n\n<!-- x -->', '3:1 mdx-syntax `<!--` is HTML, and content holds none. Comments are not kept here: leave it out.'],
    [
      'import x',
      '1:1 mdx-syntax A paragraph that begins with the word `import` or `export` is read as code, and content holds no code. Begin the sentence with a capital letter or another word.',
    ],
    ['[a]: /b/', '1:1 lost-text Nothing in the text refers to `[a]`, so this shows nowhere. Refer to it as `[a]`, or take it out.'],
    [
      '| a |\n| - |\n| b | c |',
      '3:5 lost-text This row has 2 cells and the head of its table 1: what is beyond shows nowhere. A `|` inside a cell is written `\\|`.',
    ],
  ])('%j', (text, expected) => {
    expect(inFull(ofBody(text))).toEqual([expected]);
  });
});

const unseen = 'Remove it: nobody sees it, and search, links and comparison stumble over it.';

describe('what a writer reads of a character', () => {
  test.each([
    [
      'caf\u00c3\u00a9',
      '1:4 character `\u00c3\u00a9` looks like a character that was saved in one encoding and read in another. Type the character again and save the file as UTF-8.',
    ],
    ['a\u200bb', `1:2 character The character U+200B ZERO WIDTH SPACE stands here. ${unseen}`],
    ['a\u00a0b', '1:2 character The character U+00A0 NO-BREAK SPACE stands here. Write a plain blank.'],
    [
      'a\ufffdb',
      '1:2 character The character U+FFFD REPLACEMENT CHARACTER stands here. Type the character that was meant; it was lost when the file was saved.',
    ],
    ['x \uff21 y', '1:3 character The character U+FF21 FULLWIDTH form of A stands here, which is no `A`. Write `A`.'],
    ['p\u0430ssword', '1:2 character The character U+0430 CYRILLIC LETTER like a stands in `p\u0430ssword`, which is no `a`. Write `a`.'],
    ['3\u0663', '1:2 character The character U+0663 ARABIC-INDIC DIGIT like 3 stands here, which is no `3`. Write `3`.'],
    ['a&#x202E;b', '1:2 character `&#x202E;` stands for a character that nobody sees. Leave it out.'],
    ['"a\\u202Eb"', '1:3 character `\\u202E` stands for a character that nobody sees. Leave it out.'],
    [' \u0301a', '1:2 character A combining mark stands here without a letter before it. Type the letter with its mark.'],
  ])('%j', (text, expected) => {
    expect(inFull(characterFaults(path, text))).toEqual([expected]);
  });
});

describe('what a writer reads of a file', () => {
  test.each([
    [
      'a\n<<<<<<< HEAD\nb',
      '2:1 merge-marker A merge left the line `<<<<<<< HEAD` behind. Choose one of the two texts around it and remove the lines of `<`, `=` and `>`.',
    ],
    ['a\nb\na\nb', '3:1 content-twice Here the content of the file begins a second time. Keep one of the two.'],
  ])('%j', (text, expected) => {
    expect(inFull(textFaults(path, text).diagnostics)).toEqual([expected]);
  });

  test.each([
    ['```\n---\na: b', '1:1 front-matter A fence stands before the front matter. Remove the lines of backticks around it.'],
    [
      'a: b\n---\n',
      '2:1 front-matter Front matter must start in column 1 of line 1. The first line of the file is exactly `---`, with nothing before it.',
    ],
    ['a', '1:1 front-matter The file has no front matter. The first line of the file is exactly `---`, with nothing before it.'],
    ['---\na: b', '1:1 front-matter The front matter is not closed. Write a line `---` between front matter and text.'],
  ])('%j', (text, expected) => {
    const split = splitFrontMatter(path, text);
    expect('rule' in split ? inFull([split]) : []).toEqual([expected]);
  });

  test.each([
    [
      'guide/A b.mdx',
      'The file name `guide/A b.mdx` has other characters than ASCII letters, digits, hyphens and dots. Rename it, so that links work on every system.',
    ],
    [
      'guide/constructor.mdx',
      '`constructor` cannot be an id. Use lower-case ASCII letters and digits joined by hyphens or dots: the path is the id and the address of the page.',
    ],
    ['guide/index.mdx', '`/guide/index/` is a page that the site makes itself. Choose another name.'],
  ])('%s', (inside, expected) => {
    const { message, tip } = nameFault(inside) ?? {};
    expect(`${message} ${tip}`).toBe(expected);
  });

  test.each([
    ['SR 1\tsubset-of\tb', 'This line is a row of a spreadsheet, not of the table.'],
    ['SR 1\tsubset-of\tb\nSR 2;equal-to;c', 'These 2 lines are rows of a spreadsheet, not of the table.'],
  ])('%j', (rows, message) => {
    expect(inFull(pastedRows(path, { body: `a\n${rows}\n`, bodyLine: 3 }).diagnostics)).toEqual([
      `4:1 row-outside-table ${message} Write each as \`| source | relationship | target | confidence | rationale |\`, or bring the sheet in with \`npm run import\`.`,
    ]);
  });
});

describe('what a writer reads of YAML', () => {
  test.each([
    ['a: "b" c', '1:6 yaml-syntax The quotation mark closes here, and text follows. Write a `"` inside the value as `\\"`.'],
    ["a: 'b' c", "1:6 yaml-syntax The quotation mark closes here, and text follows. Write a `'` inside the value as `''`."],
    ['a: "b', '1:4 yaml-syntax The quotation mark that opens here is not closed. Close it with `"` at the end of the value.'],
    ['...', '1:1 yaml-syntax `...` ends or begins a document of YAML; one file holds one. Remove the line.'],
    [
      '__proto__: 1',
      '1:1 yaml-syntax `__proto__` cannot be a key. Choose another name: this one has a meaning for programs that read the data.',
    ],
    [
      'a: &b c',
      '1:4 yaml-syntax A value refers to another, or has a tag. Write the value itself; put text that begins with `&`, `*` or `!` in quotes.',
    ],
    [`a: ${'['.repeat(21)}`, '1:24 yaml-syntax More than 20 lists or blocks stand in one another here. Lay it out flat.'],
  ])('%j', (text, expected) => {
    expect(inFull(parseYaml({ path, text, lineOffset: 0 }).diagnostics)).toEqual([expected]);
  });
});
