import { expect, test } from 'vitest';
import { applyData } from '../../src/site/apply-data.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const data = applyData(
  pageOf(
    kbOf({
      frameworks: [
        framework('act', {
          force: 'law',
          applies: '2026-01-01',
          appliesTo: {
            when: { fact: 'staff', atLeast: 1, point: 'Art. 1' },
            parts: [{ what: 'Tell', duty: 'reporting', points: ['Art. 14'] }],
          },
        }),
        framework('other', { shortTitle: 'Other' }),
        framework('scope-alone', { listed: 'none' }),
        framework('bill', { shortTitle: 'Bill', force: 'law', stage: 'under-development', listed: 'none' }),
        framework('waiting', { shortTitle: 'Waiting', force: 'law', noRule: 'a rule is still to come' }),
      ],
      requirements: [
        requirement('act', 'Art. 14(1)', { parameters: { warn: { value: 24, unit: 'h', clock: 'awareness', verified: 'one-source' } } }),
        requirement('act', 'Art. 15', { parameters: { keep: { value: 24, unit: 'h', verified: 'one-source' } } }),
        requirement('act', 'Art. 14(2)', { parameters: { keep: { value: 5, unit: 'y', verified: 'one-source' } } }),
      ],
    }),
  ),
);

test('a document with a rule brings it, its days, and the clocks of its points on reporting', () => {
  expect(data.documents).toEqual([
    expect.objectContaining({
      id: 'act',
      force: 'law',
      applies: '2026-01-01',
      clocks: [{ ref: 'Art. 14(1)', title: 'Art. 14(1)', time: '24 hours from awareness' }],
    }),
  ]);
});

test('a document that is listed and has no rule was not looked at, nor a bill, nor what somebody says why of', () => {
  expect(data.notLooked).toEqual(['Bill: not law yet', 'Other', 'Waiting: a rule is still to come']);
});

test('a directive is told from an act, and the second limit of one point is called by its own name', () => {
  const limit = { value: 72, unit: 'h', verified: 'one-source' } as const;
  const directive = framework('d', {
    kind: 'directive',
    force: 'law',
    appliesTo: { when: { fact: 'staff', atLeast: 1, point: '1' }, parts: [{ what: 'Tell', duty: 'reporting', points: ['Art. 23'] }] },
  });
  const { documents } = applyData(
    pageOf({
      ...kbOf({
        frameworks: [directive],
        requirements: [requirement('d', 'Art. 23', { parameters: { full: limit, 'full-trust': { ...limit, value: 24 } } })],
      }),
      quantityNames: { 'full-trust': 'By trust services' },
    }),
  );
  expect(documents.map(({ acts, clocks }) => [acts, clocks?.map(({ title }) => title)])).toEqual([[[], ['Art. 23', 'By trust services']]]);
});

test('a document whose points set no time limit brings no clocks', () => {
  const silent = framework('silent', {
    appliesTo: { when: { fact: 'staff', atLeast: 1, point: '1' }, parts: [{ what: 'Do', duty: 'product', points: ['1'] }] },
  });
  expect(applyData(pageOf(kbOf({ frameworks: [silent] }))).documents.map((document) => 'clocks' in document)).toEqual([false]);
});

test('the answers to which rules lead are named, and addresses are given once by their beginnings', () => {
  const answers = ['told', 'untold'].map((id) => ({
    id,
    path: `content/answers/${id}.mdx`,
    title: id,
    summary: id,
    questions: [],
    covers: [],
    reviewed: '2026-11-24',
    body: '',
  }));
  const leading = framework('l', {
    appliesTo: {
      when: { fact: 'staff', atLeast: 1, point: '1' },
      parts: [{ what: 'Tell', duty: 'reporting', points: ['1'], see: ['told'] }],
    },
  });
  const page = pageOf({ ...kbOf({ frameworks: [leading] }), answers });
  const { answers: named, addresses, documents } = applyData(page);
  expect([named, addresses]).toEqual([{ told: 'told' }, { documents: '/frameworks/', answers: '/answers/' }]);
  expect(JSON.stringify(documents)).not.toContain('/frameworks/');
});
