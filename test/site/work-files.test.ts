import { expect, test } from 'vitest';
import type { WorkList, WorkTarget } from '../../src/domain/work/work-list.ts';
import { workCsvOf } from '../../src/site/work-files.ts';

const target = (document: string, ref: string): WorkTarget => ({ document, slug: ref.toLowerCase(), ref, title: `What ${ref} asks` });
const requirement = { slug: 'r1', ref: 'R1', title: 'Passwords, and "keys"' };
const list: WorkList = {
  base: 'base',
  isExact: true,
  ownDue: [],
  steps: [
    { requirement, contains: [target('act', 'Art. 1')], touches: [target('act', 'Art. 2')], meets: [target('law', 'S1')], reached: 3 },
  ],
  shares: [{ document: 'act', comparison: 'rows', contained: [], touched: [], met: [], stays: [target('act', 'Art. 9')], open: 0 }],
};
const helps = [{ document: 'act', contains: [target('act', 'Art. 1')], touches: [], without: 2 }];
const lines = (already: Parameters<typeof workCsvOf>[1]['already']) =>
  workCsvOf(list, { already, nameOf: (id) => `The ${id}`, address: 'https://example.org/apply/#work=base', note: 'No legal advice.' })
    .trimEnd()
    .split(/\r?\n/u);

test('the table has a line for each thing that a requirement helps with and for each that stays, then reservation and address', () => {
  expect(lines([])).toEqual([
    '\uFEFFpart,document,number,title,relation,helps with,its number,its title',
    'to do,The base,R1,"Passwords, and ""keys""",contains,The act,Art. 1,What Art. 1 asks',
    'to do,The base,R1,"Passwords, and ""keys""",overlaps,The act,Art. 2,What Art. 2 asks',
    'to do,The base,R1,"Passwords, and ""keys""",same subject,The law,S1,What S1 asks',
    'stays,The act,Art. 9,What Art. 9 asks,,,,',
    'No legal advice.,https://example.org/apply/#work=base,,,,,,',
  ]);
});

test('what a certificate helps with stands in it, and what it never gives', () => {
  const certificate = { has: 'iso', never: 'Anything of a product.', helps, recognitions: [], nothingIn: [] };
  expect(lines([certificate]).slice(5, 7)).toEqual([
    'at hand,The iso,,,contains,The act,Art. 1,What Art. 1 asks',
    'never given,The iso,,Anything of a product.,,,,',
  ]);
});
