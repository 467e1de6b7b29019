import { describe, expect, test } from 'vitest';
import { changedMeanings, meaningsOf } from '../../../src/domain/changes/meaning.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const paper = set('a');
const base: Partial<Records> = {
  frameworks: [framework('a')],
  requirements: [requirement('a', '1')],
  sets: [paper],
  mappings: [row(paper, ['1', 'subset-of', 'plan.policy'])],
};
const gap = (id: string, family: Gap['family']) => ({ id, family }) as Gap;
const rowId = 'a--pi40-rri/r-1~plan.policy';
const meanings = (over: Partial<Records> = {}) => meaningsOf(kbOf({ ...base, ...over }), []);

describe('what an id says', () => {
  test('changes with title or gist of a requirement, and not with what else it states', () => {
    const of = (over: object) => meanings({ requirements: [requirement('a', '1', over)] }).get('a/r-1');
    expect(of({ roles: ['operator'] })).toBe(of({}));
    expect(of({ title: 'Another' })).not.toBe(of({}));
    expect(of({ gist: 'Another.' })).not.toBe(of({}));
  });

  test('of a row is its relationship, of a set and of a gap nothing', () => {
    const found = meaningsOf(kbOf(base), [gap('g', 'harmonization'), gap('e', 'editorial')]);
    expect([found.get(rowId), found.get('a--pi40-rri'), found.get('g'), found.has('e')]).toEqual(['subset-of', '', '', false]);
  });

  test('of documents, elements and aspects is there', () => {
    expect([...meanings().keys()]).toEqual(expect.arrayContaining(['a', 'plan', 'plan.policy']));
  });
});

test('Only ids that are still there and say something else are changed', () => {
  const published = { 'a/r-1': meanings().get('a/r-1') ?? '', [rowId]: 'equal-to', 'gone/r-1': 'x' };
  expect(changedMeanings(kbOf({ ...base, publishedMeanings: published }), [])).toEqual([
    { id: rowId, before: 'equal-to', after: 'subset-of' },
  ]);
});
