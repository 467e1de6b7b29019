import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/domain/search/without-names.ts';

const names = { cra: ['CRA', 'Cyber Resilience Act', 'サイバーレジリエンス法'], nis2: ['NIS 2', 'NIS2'], nameless: ['–'] };

test.each([
  ['does the CRA apply', ['cra'], 'does the   apply'],
  ['cyber-resilience act fines', ['cra'], 'fines'],
  ['サイバーレジリエンス法の制裁金', ['cra'], 'の制裁金'],
  ['scrap the craft', ['cra'], 'scrap the craft'],
  ['NIS-2 training', ['nis2'], 'training'],
  ['NIS2 training', [], 'nis2 training'],
  ['a name of signs alone', ['nameless'], 'a name of signs alone'],
])('%s without %j is "%s"', (query, named, expected) => {
  expect(withoutNames(names, query, named)).toBe(expected);
});
