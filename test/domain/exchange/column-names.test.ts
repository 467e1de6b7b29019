import { describe, expect, test } from 'vitest';
import { knownHeads, requirementColumns, rowColumns } from '../../../src/domain/exchange/column-names.ts';

const placesOf = (columns: ReturnType<typeof rowColumns>) => columns && Object.fromEntries(columns.places);

describe('a table of rows', () => {
  test('is known by source, relationship and target, whatever their case and the blanks around them', () => {
    expect(placesOf(rowColumns(['Target_Ref ', 'STRM Relationship', ' source_node_id']))).toEqual({
      target: 0,
      relationship: 1,
      source: 2,
    });
  });

  test.each([[['source', 'target']], [['source', 'relationship']], [['target', 'relationship']], [['ref', 'title']], [[]]])(
    'is none with the head %j',
    (head) => {
      expect(rowColumns(head)).toBeUndefined();
    },
  );

  test.each([
    ['source_doc', 'sourceDocument'],
    ['Source Document', 'sourceDocument'],
    ['target-document', 'targetDocument'],
    ['Strength of Relationship', 'strength'],
    ['rationale_short', 'rationale'],
  ])('may have the column `%s` for its %s', (head, field) => {
    expect(rowColumns(['source', 'target', 'relation', head])?.places.get(field)).toBe(3);
  });

  test('names the columns of no known kind, a second one of a known kind too, and passes over those without a head', () => {
    expect(rowColumns(['source', 'target', 'relation', 'Owner', '', 'sources'])?.unknown).toEqual([
      { name: 'Owner', place: 3, why: 'the column `Owner` is not known and was not taken' },
      { name: 'sources', place: 5, why: 'the column `sources` was not taken, since `source` holds the same' },
    ]);
  });
});

describe('a table of requirements', () => {
  test('is known by number and title; keys of the front matter are heads too', () => {
    expect(placesOf(requirementColumns(['ref_id', 'Name', 'subjectMatter', 'levels'], ['ref', 'subjectMatter', 'levels']))).toEqual({
      ref: 0,
      title: 1,
      subjectMatter: 2,
      levels: 3,
    });
  });

  test.each([[['ref']], [['title']], [['source', 'target', 'relationship']]])('is none with the head %j', (head) => {
    expect(requirementColumns(head, ['ref'])).toBeUndefined();
  });

  test('knows no key that is not given', () => {
    expect(requirementColumns(['ref', 'title', 'levels'], [])?.unknown).toEqual([
      { name: 'levels', place: 2, why: 'the column `levels` is not known and was not taken' },
    ]);
  });
});

test('A head that is nearly one of ours is told which', () => {
  expect(rowColumns(['source', 'target', 'relationship', 'confidense'])?.unknown[0]?.why).toContain('did you mean `confidence`?');
});

test('Heads without which a table is none of its kind are named first', () => {
  expect([knownHeads('rows')[0], knownHeads('requirements')[0]]).toEqual(['source', 'ref']);
  expect(knownHeads('rows').filter((head) => head === 'source')).toHaveLength(1);
});

test.each(['rows', 'requirements'] as const)(
  'No head of %s is known twice, apart from case, blanks, hyphens and underscores, and none is empty',
  (kind) => {
    const bare = knownHeads(kind).map((head) => head.toLowerCase().replace(/[\s_-]/gu, ''));
    expect([bare.includes(''), bare.filter((head, index) => bare.indexOf(head) !== index)]).toEqual([false, []]);
  },
);
