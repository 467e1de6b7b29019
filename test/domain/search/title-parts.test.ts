import { describe, expect, test } from 'vitest';
import { titledAs } from '../../../src/domain/search/title-parts.ts';
import { tokensOf } from '../../../src/domain/search/tokens.ts';

const entry = (document: string, title: string, ref = '') => ({
  framework: document,
  ref,
  title,
  document,
  url: `/${document}/${ref}`,
  heading: false,
  superseded: false,
});
const entries = [
  entry('ISO/IEC 29147', 'ISO/IEC 29147:2018 Information technology — Security techniques — Vulnerability disclosure'),
  entry('ISO/IEC 30111', 'ISO/IEC 30111:2019 Information technology — Security techniques — Vulnerability handling processes'),
  entry('ITU-T X.1352', 'ITU-T X.1352 (09/2022) Security requirements for Internet of things devices'),
  ...['ISO 3', 'ISO 4'].map((name) => entry(name, `${name}:2020 Information technology — Security techniques — Part ${name}`)),
  ...['ISO 1', 'ISO 2'].map((name) => entry(name, `${name}:2020 Information technology — Security techniques — General requirements`)),
  entry('Act', 'Vulnerability disclosure', 'Art. 1'),
];
const found = (query: string) => titledAs(entries, tokensOf(query)).map(({ document }) => document);

describe('the title of a document', () => {
  test.each([
    ['Vulnerability disclosure', ['ISO/IEC 29147']],
    ['security techniques vulnerability disclosure', ['ISO/IEC 29147']],
    ['Information technology — Security techniques — Vulnerability handling processes', ['ISO/IEC 30111']],
    ['ISO/IEC 30111:2019 Information technology — Security techniques — Vulnerability handling processes', ['ISO/IEC 30111']],
    ['Security requirements for internet of things devices', ['ITU-T X.1352']],
    ['general requirements', ['ISO 1', 'ISO 2']],
  ])('%s leads to %j', (query, documents) => {
    expect(found(query)).toEqual(documents);
  });

  test.each(['security techniques', 'disclosure', 'disclosure of vulnerabilities', ''])('`%s` leads nowhere', (query) => {
    expect(found(query)).toEqual([]);
  });
});

test('a part that more than five titles share leads nowhere, and one that five share to each', () => {
  const shared = (count: number) => Array.from({ length: count }, (_, at) => entry(`ISO ${at}`, `ISO ${at}:2020 Safety — Common rules`));
  const led = (count: number) => titledAs(shared(count), tokensOf('common rules')).length;
  expect([led(5), led(6)]).toEqual([5, 0]);
});

test.each([
  'EN 1 V2.1.1 (2020-06) Consumer devices',
  'EN 1 V2.1 Consumer devices',
  'EN 1 Consumer devices',
  'EN 1: Consumer devices',
  'Consumer devices',
])('the title is found without the designation before it in `%s`', (title) => {
  expect(titledAs([entry('EN 1', title)], tokensOf('consumer devices')).length).toBe(1);
});

test('a title of a single word leads nowhere', () => {
  expect(titledAs([entry('Act', 'Machinery')], tokensOf('machinery'))).toEqual([]);
});

test('a part in the middle of a title leads to it as well', () => {
  const one = [entry('ISO 9', 'ISO 9:2020 Safety — Rare subject — Part nine')];
  expect(titledAs(one, tokensOf('rare subject')).length).toBe(1);
});
