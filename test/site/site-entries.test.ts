import { expect, test } from 'vitest';
import { siteEntries } from '../../src/site/site-entries.ts';
import { element, framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const kb = kbOf({
  elements: [element('plan', [{ id: 'policy', title: 'A policy' }], { title: 'Plan' })],
  answers: [
    {
      id: 'how-fast',
      path: '',
      body: '',
      title: 'How fast?',
      summary: 'At once.',
      covers: [{ framework: 'a', ref: 'Art. 1' }],
      reviewed: '2026-11-29',
    },
  ],
});
const entries = siteEntries(pageOf(kb));

test('an answer is filed as one, with what it rests on', () => {
  expect(entries.find(({ framework }) => framework === 'answers')).toMatchObject({
    ref: 'how-fast',
    title: 'How fast?',
    url: '/answers/how-fast/',
    covers: [{ framework: 'a', ref: 'Art. 1' }],
  });
});

test('elements, aspects, lists and pages of the site have entries of their own', () => {
  const urls = entries.map(({ url }) => url);
  expect(['/principles/plan/', '/principles/plan/policy/', '/principles/', '/gaps/'].every((url) => urls.includes(url))).toBe(true);
});

test('a finding is found by its title and its sentence', () => {
  const report = { value: 24, unit: 'h', clock: 'awareness', verified: 'one-source' } as const;
  const acts = ['one', 'two', 'three'].map((id) => framework(id, { force: 'law', jurisdiction: 'eu', kind: 'act', inForce: '2025-01-01' }));
  const requirements = acts.map(({ id }, index) =>
    requirement(id, 'R1', { parameters: { 'report-first': { ...report, value: index === 0 ? 6 : 24 } } }),
  );
  const found = siteEntries(pageOf(kbOf({ frameworks: acts, requirements })));
  expect(found.find(({ url }) => url === '/findings/first-report-deadlines/')?.title).toMatch(/^Of the 3 acts of law in force/u);
});
