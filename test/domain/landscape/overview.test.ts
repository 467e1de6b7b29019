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
    expect(policy?.relations.map(({ document }) => document)).toEqual(['a', 'b', 'c']);
    expect([iot?.counts, iot?.relations, iot?.verdict]).toEqual([[], [], undefined]);
  });

  test('by committee names each document once, under the committee that leads it', () => {
    expect(landscapeByCommittee(kb).map(({ id, documents }) => [id, documents.map((document) => document.id)])).toEqual([
      ['two', ['a', 'b']],
      ['one', ['c']],
    ]);
  });

  test('by committee calls each by its title and address, those of as many documents by their ids', () => {
    const two = { ...kb.committees, three: { title: 'Three', url: 'https://example.org/three' } };
    const more = kbOf({ ...kb, frameworks: [of('x', { committee: 'two' }), of('y', { committee: 'three' })], committees: two });
    expect(landscapeByCommittee(more).map(({ id, title, url }) => [id, title, url])).toEqual([
      ['three', 'Three', 'https://example.org/three'],
      ['two', 'two', 'https://example.org/'],
    ]);
  });

  test('by aspect names its verdict', () => {
    const verdict = { aspect: 'plan.iot', verdict: 'part' as const, documents: ['a'], confidence: 'high' as const };
    const judged = kbOf({ ...kb, landscape: landscape([], { verdicts: [verdict] }) });
    expect(landscapeByAspect(judged, judged.aspects).map((line) => line.verdict)).toEqual([undefined, verdict, undefined]);
  });

  test('holds the international documents that are not listed in full', () => {
    expect(landscapeDocuments(kb).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
