import { describe, expect, test } from 'vitest';
import { readSssom } from '../../../src/domain/exchange/sssom-read.ts';

const head = ['subject_id', 'predicate_id', 'object_id', 'predicate_modifier', 'predicate_label', 'comment', 'confidence', 'other'];
const read = (...rows: readonly (readonly string[])[]) => readSssom({ sheet: 'x.tsv', firstRow: 4, rows: [head, ...rows] }, {});

describe('a line of SSSOM', () => {
  test('is a row at its place; without a label its predicate is the relationship', () => {
    expect(read(['x:1', 'skos:exactMatch', 'y:2', '', '', 'Why.', '0.8'])?.rows).toEqual([
      {
        at: { sheet: 'x.tsv', row: 5 },
        sources: ['1'],
        targets: ['2'],
        relationship: 'skos:exactMatch',
        rationale: 'Why.',
        strength: '0.8',
      },
    ]);
  });

  test.each([
    [['x:1', 'skos:exactMatch', 'y:2', 'Not'], 'no-relationship'],
    [['x:1', 'skos:exactMatch', 'y:2', 'Not', 'subset-of'], 'subset-of'],
    [['x:1', 'skos:exactMatch', 'y:2', 'not'], 'skos:exactMatch'],
  ])('%j is %s', (cells, relationship) => {
    expect(read(cells)?.rows.map((row) => row.relationship)).toEqual([relationship]);
  });

  test('with no term has no target, and an id without a prefix is itself', () => {
    expect(read(['1', 'p', 'sssom:NoTermFound'], ['x:1:2', 'p', '2'])?.rows.map(({ sources, targets }) => [sources, targets])).toEqual([
      [['1'], []],
      [['1:2'], ['2']],
    ]);
  });

  test('of ours keeps what stands in `other`, its strength before a confidence in numbers', () => {
    const other = 'row: r|confidence: high|strength: 7|condition: If so: only here.|dissent: Not so.';
    expect(read(['x:1', 'p', 'y:2', '', '', 'Why.', '0.8', other])?.rows[0]).toMatchObject({
      confidence: 'high',
      rationale: 'Why.',
      strength: '7',
      condition: 'If so: only here.',
      dissent: 'Not so.',
    });
  });

  test('that is empty is passed over and counted', () => {
    expect(read(['', '', ''], ['x:1', 'p', 'y:2'])?.rows.map(({ at }) => at.row)).toEqual([6]);
  });

  test('joins another of the same row of ours; two without a row stay two', () => {
    const of = (subject: string, object: string, other: string) => [subject, 'p', object, '', '', '', '0.1', other];
    expect(
      read(of('x:1', 'y:2', 'row: r|strength: 7'), of('x:3', 'y:2', 'row: r'), of('x:1', 'y:2', ''), of('x:1', 'y:2', ''))?.rows.map(
        ({ sources, targets, strength }) => [sources, targets, strength],
      ),
    ).toEqual([
      [['1', '3'], ['2'], '7'],
      [['1'], ['2'], '0.1'],
      [['1'], ['2'], '0.1'],
    ]);
  });
});

test('a joint row of ours keeps every source and target of its lines, each once', () => {
  const of = (subject: string, object: string) => [subject, 'p', object, '', '', '', '', 'row: r'];
  const rows = read(of('x:1', 'y:2'), of('x:1', 'y:4'), of('x:3', 'y:2'), of('x:3', 'y:4'))?.rows;
  expect(rows?.map(({ sources, targets }) => [sources, targets])).toEqual([
    [
      ['1', '3'],
      ['2', '4'],
    ],
  ]);
});

describe('the metadata', () => {
  test('say what a set of ours states', () => {
    const metadata = {
      mapping_set_title: 'a--b',
      mapping_set_description: 'Said.',
      other: 'source: a|target: b|considered: all|colour: blue|method: a\\|b',
    };
    const found = readSssom({ sheet: 'x', rows: [head, ['x:1', 'p', 'y:2']] }, metadata);
    expect([...(found?.sets ?? [])]).toEqual([['a--b', { source: 'a', target: 'b', considered: 'all', method: 'a|b', body: 'Said.' }]]);
    expect(found?.rows[0]?.set).toBe('a--b');
  });

  test('of others name no set of ours', () => {
    const found = readSssom({ sheet: 'x', rows: [head, ['x:1', 'p', 'y:2']] }, { mapping_set_title: 'Their set', other: 7 });
    expect([...(found?.sets ?? [])]).toEqual([['', {}]]);
    expect(found?.rows[0]).not.toHaveProperty('set');
  });
});

test.each([[[]], [['subject_id', 'object_id']], [['subject_id', 'predicate_id']], [['predicate_id', 'object_id']]])(
  'A table with the head %j is none of SSSOM',
  (names) => {
    expect(readSssom({ sheet: 'x', rows: [names] }, {})).toBeUndefined();
  },
);
