import { expect, test } from 'vitest';
import { startDocuments } from '../../../src/domain/work/start-page.ts';
import { framework, kbOf } from '../../builders.ts';

const law = (id: string, from: string, over: object = {}) =>
  framework(id, {
    force: 'law',
    appliesTo: {
      when: { fact: 'staff', atLeast: 10, point: 'Art. 1' },
      parts: [
        { what: 'Do', duty: 'product', points: ['Art. 2'], from },
        { what: 'Show', duty: 'route', points: ['Art. 3'], from: '2030-01-01' },
      ],
    },
    ...over,
  });
const kb = kbOf({
  frameworks: [
    law('late', '2027-12-11'),
    law('early', '2025-01-01', { transposes: 'directive' }),
    law('directive', '2024-01-01', { kind: 'directive' }),
    law('other', '2020-01-01', { appliesTo: undefined }),
    framework('book'),
  ],
});
const shown = (facts: string) =>
  startDocuments(kb, { facts, documents: ['book'] }).map(({ document, isLaw, days }) => [document.id, isLaw, ...days]);

test('laws that apply come first by their days, a directive only through its act, then what is worth having', () => {
  expect(shown('staff=12')).toEqual([
    ['early', true, '2025-01-01'],
    ['late', true, '2027-12-11'],
    ['book', false],
  ]);
});

test('the first day is that of a duty that applies, not of one that does not or of a relief', () => {
  const parts = [
    { what: 'Do', duty: 'product', points: ['Art. 2'], from: '2027-01-01' },
    { what: 'More', duty: 'product', points: ['Art. 3'], from: '2026-06-01' },
    { what: 'Not', duty: 'product', points: ['Art. 4'], from: '2020-01-01', when: { fact: 'staff', atLeast: 500, point: 'Art. 4' } },
    { what: 'Less', duty: 'relief', points: ['Art. 5'], from: '2021-01-01' },
  ];
  const one = kbOf({ frameworks: [law('one', '', { appliesTo: { when: { fact: 'staff', atLeast: 10, point: 'Art. 1' }, parts } })] });
  expect(startDocuments(one, { facts: 'staff=12', documents: [] })[0]?.days).toEqual(['2026-06-01', '2027-01-01']);
});

test('laws without a day come first, by their ids', () => {
  const undated = (id: string) =>
    law(id, '', {
      appliesTo: { when: { fact: 'staff', atLeast: 10, point: 'Art. 1' }, parts: [{ what: 'Do', duty: 'product', points: ['Art. 2'] }] },
    });
  const mixed = kbOf({ frameworks: [undated('b'), law('dated', '2025-01-01'), undated('c'), undated('a')] });
  expect(startDocuments(mixed, { facts: 'staff=12', documents: [] }).map(({ document }) => document.id)).toEqual(['a', 'b', 'c', 'dated']);
});

test('a law that does not apply, or of which nobody knows, is not named', () => {
  expect([shown('staff=5'), shown('')]).toEqual([[['book', false]], [['book', false]]]);
});
