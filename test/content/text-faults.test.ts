import { describe, expect, test } from 'vitest';
import { textFaults } from '../../src/content/text-faults.ts';
import { checkTiny } from './tiny-copy.ts';

const page = '---\ntitle: A\norder: 1\n---\n\nText.\n';
const said = (text: string) => textFaults('content/a.mdx', text).diagnostics.map(({ line, rule }) => `${line} ${rule}`);

describe('what a merge left behind', () => {
  test.each([
    ['<<<<<<< HEAD', '2 merge-marker'],
    ['=======', '2 merge-marker'],
    ['>>>>>>> branch of another', '2 merge-marker'],
    ['||||||| base', '2 merge-marker'],
  ])('is one error at its line: %s', (line, expected) => {
    expect(said(`a: 1\n${line}\nb: 2\n`)).toEqual([expected]);
  });

  test('is shown up to its fortieth sign', () => {
    const [fault] = textFaults('content/a.mdx', `<<<<<<< ${'x'.repeat(40)}\n`).diagnostics;
    expect(fault?.message).toBe(`A merge left the line \`<<<<<<< ${'x'.repeat(32)}\` behind.`);
  });

  test.each(['======', '========', '<<<<<< a', ' <<<<<<< a', '>>>>>>>a', '| ======= |'])('is not %s', (line) => {
    expect(said(`a: 1\n${line}\nb: 2\n`)).toEqual([]);
  });

  test('hides everything else in the file, and nothing is blamed on it', () => {
    const { diagnostics } = checkTiny({
      'sources.yaml': (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
      'mappings/demo-1-2020--pi40-rri.mdx': (text) => text.replace('| SR 1.2 ', '<<<<<<< HEAD\n| SR 1.2 '),
    });
    expect(diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['18 merge-marker', '1 merge-marker']);
  });
});

describe('the content of a file a second time', () => {
  test.each([
    ['front matter and text', page + page, 7],
    ['front matter with another text', `${page}\n---\ntitle: A\norder: 1\n---\n\nOther text.\n`, 8],
    ['a register', '- id: a\n  b: 1\n- id: c\n- id: a\n  b: 1\n- id: c\n', 4],
    ['a register, with a blank line between', '- id: a\n  b: 1\n\n- id: a\n  b: 1\n', 4],
  ])('is one error at its line: %s', (_, text, line) => {
    expect(said(text)).toEqual([`${line} content-twice`]);
  });

  test.each([
    ['a page', page],
    ['a rule in the text', `${page}\n---\n\nMore.\n`],
    ['two entries that are alike', '- a\n- a\n'],
    ['a register with a rule and its second line again', 'x: 1\na: 1\nb: 2\n---\na: 1\n'],
    ['a list that repeats a line', '- id: a\n  b: 1\n- id: c\n  b: 1\n'],
  ])('is not %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

test.each([
  ['a line of a merge', (page: string) => `${page}<<<<<<< HEAD\n`, 'content/guide/method.mdx:8:1  error  merge-marker'],
  ['a second copy', (page: string) => page + page, 'content/guide/method.mdx:8:1  error  content-twice'],
  ['a character that nobody sees', (page: string) => page.replace('Text', 'Te\u200Bxt'), 'content/guide/method.mdx:7:3  error  character'],
  ['a text that is too large', (page: string) => page + '**'.repeat(2000), 'content/guide/method.mdx:8:1  error  size'],
])('%s is one error', (_, change, expected) => {
  const page = '---\ntitle: Method\norder: 1\nsummary: How.\n---\n\nText.\n';
  const { report } = checkTiny({ 'guide/method.mdx': change(page) });
  expect([report.split('\n')[0], report.split('\n').at(-1)]).toEqual([expected, '1 error, 0 warnings']);
});
