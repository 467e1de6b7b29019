import { describe, expect, test } from 'vitest';
import { inheritedReferences } from '../../../src/domain/crosswalk/inherited-references.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const correspondence = set('old', 'new');
const theirs = set('old', 'x', { author: 'publisher' });
const ours = set('old', 'x');
const kb = kbOf({
  frameworks: [framework('old', { supersededBy: 'new', superseded: '2024-01-01' }), framework('new'), framework('x')],
  requirements: ['1', '2', '3'].flatMap((ref) => [requirement('old', ref), requirement('new', ref), requirement('x', ref)]),
  sets: [correspondence, theirs, ours],
  mappings: [
    row(correspondence, ['1', 'intersects-with', '1']),
    row(correspondence, ['2', 'intersects-with', '1']),
    row(correspondence, ['3', 'intersects-with', '3']),
    row(theirs, ['2', 'related-to', '2']),
    row(theirs, ['2', 'related-to', '1']),
    row(theirs, ['1', 'related-to', '2']),
    row(theirs, ['1', 'related-to', '3']),
    row(theirs, ['3', 'no-relationship', '1']),
    row(ours, ['3', 'subset-of', '3']),
  ],
});
const inherited = (id: string) => {
  const found = kb.requirementById.get(id);
  return found && inheritedReferences(kb, found);
};

describe('references of other authors through a change of edition', () => {
  test('what is related to several earlier numbers is named once, with all of them', () => {
    expect(inherited('new/r-1')).toEqual([
      { author: 'publisher', document: 'x', through: ['old/r-1', 'old/r-2'], targets: ['x/r-1', 'x/r-2', 'x/r-3'] },
    ]);
  });

  test('stand in the order of the sets that name them', () => {
    const others = set('old', 'w', { author: 'other' });
    const more = kbOf({
      ...kb,
      requirements: [...kb.requirements, requirement('w', '1')],
      sets: [correspondence, theirs, others],
      mappings: [
        row(correspondence, ['1', 'intersects-with', '1']),
        row(correspondence, ['2', 'intersects-with', '1']),
        row(theirs, ['1', 'related-to', '1']),
        row(others, ['2', 'related-to', '1']),
      ],
    });
    const found = more.requirementById.get('new/r-1');
    expect(found && inheritedReferences(more, found).map(({ author, through }) => [author, through])).toEqual([
      ['other', ['old/r-2']],
      ['publisher', ['old/r-1']],
    ]);
  });

  test('neither our own rows nor a pair without a relation are references', () => {
    expect(inherited('new/r-3')).toEqual([]);
  });

  test('a requirement without an earlier number has none', () => {
    expect(inherited('new/r-2')).toEqual([]);
  });
});
