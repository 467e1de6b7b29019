import { describe, expect, test } from 'vitest';
import { officialAddressOf, officialUrl } from '../../../src/domain/model/official-address.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

describe('the official address of a number', () => {
  test.each([
    ['§ 30(2)', 'https://law.example/__{number}.html', 'https://law.example/__30.html'],
    ['§ 30a', 'https://law.example/__{number}.html', 'https://law.example/__30a.html'],
    ['PR.AA-01', 'https://nist.example/?id={ref}', 'https://nist.example/?id=PR.AA-01'],
    ['4.1 (a)', 'https://a.example/{slug}', 'https://a.example/r-4-1-a'],
  ])('%s by the pattern %s', (ref, pattern, expected) => {
    expect(officialUrl({ officialAddress: { pattern } }, ref)).toBe(expected);
  });

  test('a number is needed where the pattern has one', () => {
    expect(officialUrl({ officialAddress: { pattern: 'https://a.example/{number}' } }, 'Annex')).toBeUndefined();
  });

  const table = {
    'Art. 1': 'https://a.example/1',
    'Art. 12': 'https://a.example/12',
    'Annex I': 'https://a.example/I',
    'Annex I Part II': 'https://a.example/I-II',
  };
  test.each([
    ['Art. 1(2)', 'https://a.example/1'],
    ['Art. 12(1)', 'https://a.example/12'],
    ['Art. 13', undefined],
    ['Annex I Part I (1)', 'https://a.example/I'],
    ['Annex I Part II (1)', 'https://a.example/I-II'],
    ['Annex II', undefined],
  ])('%s by a table of beginnings', (ref, expected) => {
    expect(officialUrl({ officialAddress: { table } }, ref)).toBe(expected);
  });

  test('a document without one states none', () => {
    expect(officialUrl({}, 'Art. 1')).toBeUndefined();
  });
});

test.each([
  ['law/art-1', 'https://law.example/art/1'],
  ['law/annex', 'https://law.example/'],
  ['law', 'https://law.example/'],
  ['plain/r-1', 'https://plain.example/'],
  ['nowhere', undefined],
])('`%s` is shown at %s: at its number, else with its document', (id, address) => {
  const pattern = 'https://law.example/art/{number}';
  const kb = kbOf({
    frameworks: [
      framework('law', { url: 'https://law.example/', officialAddress: { pattern } }),
      framework('plain', { url: 'https://plain.example/' }),
    ],
    requirements: [requirement('law', 'Art. 1'), requirement('law', 'Annex'), requirement('plain', 'R 1')],
  });
  expect(officialAddressOf(kb, id)).toBe(address);
});
