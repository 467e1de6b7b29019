import { describe, expect, test } from 'vitest';
import { landscapeByAspect, landscapeByCommittee, landscapeDocuments } from '../../../src/domain/landscape/overview.ts';
import { framework, kbOf, landscape, scopeOf } from '../../builders.ts';

const of = (id: string, over: Parameters<typeof framework>[1] = {}) => framework(id, { listed: 'none', ...over });
const committees = Object.fromEntries(['one', 'two'].map((id) => [id, { title: id, url: 'https://example.org/' }]));
const kb = kbOf({
  frameworks: [
    of('a', { committee: 'two' }),
    of('b', { committee: 'two', jointCommittees: ['one'] }),
    of('c', { committee: 'one' }),
    framework('d'),
    of('e', { jurisdiction: 'eu' }),
  ],
  committees,
  landscape: landscape([scopeOf('a', 'plan.policy'), scopeOf('b', 'plan.policy'), scopeOf('c', 'plan.policy', { relation: 'touches' })]),
});

describe('the landscape', () => {
  test('by aspect counts how far and as what documents bear on it', () => {
    const [policy, iot] = landscapeByAspect(kb, kb.aspects);
    expect(policy?.counts).toEqual([
      { relation: 'part', bearing: 'mechanism', count: 2 },
      { relation: 'touches', bearing: 'mechanism', count: 1 },
    ]);
    expect(iot?.counts).toEqual([]);
  });

  test('by committee names each document once, under the committee that leads it', () => {
    expect(landscapeByCommittee(kb).map(({ id, documents }) => [id, documents.map((document) => document.id)])).toEqual([
      ['two', ['a', 'b']],
      ['one', ['c']],
    ]);
  });

  test('holds the international documents that are not listed in full', () => {
    expect(landscapeDocuments(kb).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
