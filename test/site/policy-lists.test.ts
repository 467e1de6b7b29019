import { expect, test } from 'vitest';
import { published } from '../../src/domain/model/schema/published.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import type { Page } from '../../src/site/page.ts';
import { policyLists } from '../../src/site/policy-lists.ts';
import { framework, kbOf, requirement } from '../builders.ts';

const kb = kbOf({
  frameworks: [framework('act', { shortTitle: 'Act' })],
  requirements: [
    requirement('act', 'A1', {
      parameters: { report: { value: 24, unit: 'h', clock: 'awareness', verified: 'one-source' } },
      report: { trigger: 'an incident', to: 'the authority' },
      roles: ['manufacturer'],
    }),
  ],
  labels: { mark: { name: 'Mark', jurisdiction: 'us' } },
  recognitions: [
    {
      from: { label: 'mark', level: 'one' },
      to: { framework: 'act' },
      outcome: 'partly',
      effect: 'A part counts.',
      asOf: '2026-11-24',
      evidence: [],
      verified: 'unverified',
    },
  ],
});
const to = { requirement: (id: string) => `/frameworks/${id}/`, jurisdiction: (id: string) => `/jurisdictions/${id}/` };
const page = { kb, to, t: translatorFor('en'), date: (day: string) => day } as unknown as Page;

test('a recognition names both sides, with where they are given', () => {
  const [row] = policyLists['recognitions.json'].rows(page);
  expect([row?.['from'], row?.['to']]).toEqual([
    { label: 'mark', level: 'one', name: 'Mark, one', jurisdiction: 'us' },
    { framework: 'act', name: 'Act', jurisdiction: 'international' },
  ]);
  expect(published['recognitions.json'].safeParse([row]).success).toBe(true);
});

test('a quantity has an id of its requirement and its name, says where it stands, and leads to the requirement', () => {
  const rows = policyLists['parameters.json'].rows(page);
  expect(rows).toEqual([
    {
      id: 'act/a1#report',
      requirement: 'act/a1',
      name: 'report',
      value: 24,
      unit: 'h',
      clock: 'awareness',
      verified: 'one-source',
      jurisdiction: 'international',
      document: 'Act',
      ref: 'A1',
      force: 'voluntary',
      standing: 'voluntary',
      quantity: 'Report',
      inWords: '24 hours from awareness',
      roles: ['manufacturer'],
      reported: 'an incident',
      reportTo: 'the authority',
      url: '/frameworks/act/a1/',
    },
  ]);
  expect(published['parameters.json'].safeParse(rows).success).toBe(true);
});

test('a country names what counts there, and is silent on criteria that nobody looked at', () => {
  const rows = policyLists['jurisdictions.json'].rows(page);
  expect(rows[0]).toEqual({
    code: 'international',
    instruments: 'partial',
    frameworks: ['act'],
    criteria: [],
    url: '/jurisdictions/international/',
  });
  expect(published['jurisdictions.json'].safeParse(rows).success).toBe(true);
});
