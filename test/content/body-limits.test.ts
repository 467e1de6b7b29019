import { describe, expect, test } from 'vitest';
import { bodyTooLarge } from '../../src/content/body-limits.ts';
import { bodyLimit, cellLimit } from '../../src/content/limits.ts';
import { checkTiny } from './tiny-copy.ts';

describe('a body that is too large is told at its place, before it is parsed', () => {
  const said = (body: string) => {
    const fault = bodyTooLarge({ path: 'content/a.mdx', body, bodyLine: 5 });
    return fault && `${fault.line}:${fault.column} ${fault.message} ${fault.tip}`;
  };
  const words = 'word '.repeat(200).trim();

  test.each([
    ['a text', `${`${words}\n`.repeat(70)}`, `70:1 The text has more than ${bodyLimit} characters. Divide it.`],
    [
      'a cell',
      `Text.\n\n| a | ${'x'.repeat(cellLimit + 1)} |`,
      `7:6 A cell has ${cellLimit + 1} characters; at most ${cellLimit} are read. Say it shorter.`,
    ],
    [
      'marks in one paragraph',
      `${'_a* '.repeat(1001)}`,
      '5:1 More than 2000 marks of Markdown stand in one paragraph. Divide it by blank lines.',
    ],
    [
      'quotations in one another',
      `a\n\n${'>'.repeat(21)}x`,
      '7:1 Quotations, lists or components stand more than 20 deep in one another. Divide the text, or make it flat.',
    ],
    ['backticks', '`'.repeat(2001), '5:1 More than 2000 marks of Markdown stand in one paragraph. Divide it by blank lines.'],
  ])('%s', (_, body, expected) => {
    expect(said(body)).toBe(expected);
  });

  test.each([
    ['a long text within the limit', `${words}\n\n`.repeat(60)],
    ['a cell at the limit', `| a | ${'x'.repeat(cellLimit)} |`],
    ['many marks in many paragraphs', '*a* *b*\n\n'.repeat(2000)],
    ['a long table', `${'| a | *b* | c |\n'.repeat(9000)}`],
  ])('near miss: %s', (_, body) => {
    expect(said(body)).toBeUndefined();
  });
});

test.each([
  ['guide/method.mdx', (text: string) => `${text}${'x'.repeat(600_000)}`, 'size'],
  ['guide/method.mdx', (text: string) => `${text}${'**'.repeat(30_000)}`, 'size'],
  ['mappings/demo-1-2020--pi40-rri.mdx', (text: string) => text.replace('A banner informs', 'x'.repeat(5_000_000)), 'size'],
  ['sources.yaml', () => `a: ${'['.repeat(5000)}`, 'yaml-syntax'],
  ['sources.yaml', () => `${'- '.repeat(5000)}a`, 'yaml-syntax'],
  ['sources.yaml', () => Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'yaml-syntax'],
  ['sources.yaml', () => `a: x${' #'.repeat(24_000)}`, 'schema'],
  ['sources.yaml', () => `a: ${'"\\'.repeat(40_000)}`, 'yaml-syntax'],
] as const)('a hostile %s ends in one clear error: %s', (path, change, rule) => {
  const { diagnostics } = checkTiny({ [path]: change });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.rule)).toEqual([rule]);
});

describe('what stands deep in one another', () => {
  const deep = (text: string) => bodyTooLarge({ path: 'a.mdx', body: text, bodyLine: 1 })?.message;
  const said = 'Quotations, lists or components stand more than 20 deep in one another.';

  test.each([
    ['quotations', `${'> '.repeat(2_000)}x`],
    ['quotations without blanks', `${'>'.repeat(21)}x`],
    ['lists on one line', `${'- '.repeat(2_000)}x`],
    ['numbered lists on one line', `${'1. '.repeat(21)}x`],
    ['lists line by line', Array.from({ length: 60 }, (_line, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['a list behind 81 blanks', `${' '.repeat(81)}- a`],
    ['a list behind 21 tabs', `${'\t'.repeat(21)}1. a`],
    ['components', `${'<Note>\n\n'.repeat(21)}x${'\n</Note>\n'.repeat(21)}`],
  ])('is refused before it is parsed: %s', (_what, text) => {
    expect(deep(text)).toBe(said);
  });

  test.each([
    ['a line across the page', '- '.repeat(60)],
    ['a quotation in a list in a list', '- - > a'],
    ['twenty components in one another', `${'<Note>\n\n'.repeat(20)}x${'\n</Note>\n'.repeat(20)}`],
    ['a list behind 80 blanks', `${' '.repeat(80)}- a`],
    ['a list behind 20 tabs', `${'\t'.repeat(20)}1. a`],
    ['twenty quotations in one another', `${'>'.repeat(20)}x`],
    ['components one after the other', '<Note>\na\n</Note>\n'.repeat(60)],
    ['a component that closes itself', '<Ref to="a" />\n'.repeat(60)],
  ])('is read where it is not deep: %s', (_what, text) => {
    expect(deep(text)).toBeUndefined();
  });
});
