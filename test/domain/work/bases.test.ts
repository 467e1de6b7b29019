import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fittingBase, possessions, workBases, workPossessions } from '../../../src/domain/work/bases.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({ frameworks: ['sg-cls-2025', 'iso-iec-27001-2022', 'eu-cra', 'other'].map((id) => framework(id)) });

test('bases that are here stand in the order in which they are offered, free ones first', () => {
  expect(workBases(kb).map(({ id }) => id)).toEqual(['eu-cra', 'iso-iec-27001-2022']);
});

test('certificates and labels whose document is here can be had already', () => {
  expect(workPossessions(kb).map(({ id }) => id)).toEqual(['iso-iec-27001-2022', 'sg-cls-2025']);
});

test('every document that is offered or can be had is in the content', () => {
  const asked: string[] = [];
  const frameworkById = Object.assign(new Map<string, never>(), { get: (id: string) => void asked.push(id) });
  workBases({ frameworkById });
  const there = new Set(readdirSync('content/frameworks').map((name) => name.replace(/\.mdx?$/u, '')));
  expect([asked.length > 5, [...asked, ...possessions].filter((id) => !there.has(id))]).toEqual([true, []]);
});

test.each([
  [
    'the first that applies or fits',
    [
      ['a', 'does-not-apply'],
      ['b', 'voluntary'],
      ['c', 'applies'],
    ],
    'b',
  ],
  [
    'the first of all where none does',
    [
      ['a', 'does-not-apply'],
      ['b', 'depends'],
    ],
    'a',
  ],
] as const)('a list is made of %s', (_what, outcomes, expected) => {
  const results = outcomes.map(([framework, outcome]) => ({ framework, outcome }));
  expect(fittingBase(['a', 'b', 'c'], results)).toBe(expected);
});

test('without any document there is none to fit', () => {
  expect(fittingBase([], [])).toBe('');
});

test('what is offered, and what can be had, keeps its order, whatever the order of the records', () => {
  const bases =
    'eu-cra etsi-en-303-645-v3 us-nist-csf-2.0 de-it-grundschutz-ind-2023 iec-62443-2-1-2024 iec-62443-2-4-2023 iec-62443-4-1-2018 ' +
    'iec-62443-4-2-2019 iec-62443-3-3-2013 iso-iec-27001-2022';
  const had = 'iec-62443-4-1-2018 iec-62443-4-2-2019 iec-62443-3-3-2013 iec-62443-2-4-2023 iso-iec-27001-2022 jp-jc-star-2024 sg-cls-2025';
  const all = kbOf({ frameworks: [...new Set(`${bases} ${had}`.split(' '))].reverse().map((id) => framework(id)) });
  expect([workBases(all), workPossessions(all)].map((list) => list.map(({ id }) => id).join(' '))).toEqual([bases, had]);
});
