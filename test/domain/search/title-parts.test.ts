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
