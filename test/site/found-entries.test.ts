import { expect, test } from 'vitest';
import { asksCompanies, placesMeant, pointsOf } from '../../src/site/found-entries.ts';

const entry = (framework: string, ref: string, over: object = {}) => ({
  framework,
  ref,
  title: `Title of ${ref}`,
  document: framework,
  url: `/${framework}/${ref}/`,
  heading: false,
  superseded: false,
  ...over,
});

test.each([
  ['a title that asks companies, too', {}, 'Confidentiality', true],
  ['a title that asks authorities alone', { asks: 'authorities' }, 'confidentiality ', false],
  ['a query that names an authority', { asks: 'authorities', title: 'Mandate of ENISA' }, 'Mandate of ENISA', true],
  ['a query by number', { asks: 'authorities' }, 'Annex I', true],
])('%s', (_, over, query, expected) => {
  expect(asksCompanies(entry('a', 'Annex I', { title: 'Confidentiality', ...over }), query)).toBe(expected);
});

test('the points of a number that several documents have', () => {
  const points = [entry('a', 'Annex I (2)'), entry('a', 'Annex II (2)'), entry('b', 'Annex I.1'), entry('c', 'Annex I (2)')];
  const numbers = [entry('a', 'Annex I'), entry('b', 'Annex I')];
  expect(pointsOf(numbers, points, 'updates in Annex I')).toEqual([points[0], points[2]]);
  expect(pointsOf(numbers.slice(1), points, 'updates in Annex I')).toEqual([]);
  expect(pointsOf(numbers, points, 'Title of Annex I')).toEqual([]);
});

test.each([
  ['a country', 'rules in Japan', ['jp-act-2025', 'jp-act-2024']],
  ['an act by its year', 'the act of 2025', ['jp-act-2025', 'cn-act-2025']],
  ['an act by its country and year', 'the act of 2025 in Japan', ['jp-act-2025']],
  ['an act of a year in which its country has none', 'the act of 2024 in China', ['jp-act-2024']],
  ['neither', 'passwords', []],
])('a query that names %s means its documents', (_, theme, expected) => {
  const places = [
    { names: ['Japan'], frameworks: ['jp-act-2025', 'jp-act-2024'] },
    { names: ['China'], frameworks: ['cn-act-2025'] },
  ];
  expect([...placesMeant({ places, law: ['jp-act-2025', 'jp-act-2024', 'cn-act-2025'] }, theme)]).toEqual(expected);
});
