import { describe, expect, test } from 'vitest';
import { noDrafts, type Drafts } from '../../../src/domain/exchange/drafts.ts';
import { nothingFound } from '../../../src/domain/exchange/nothing-found.ts';
import { draft } from './exchange-world.ts';

const ends = { source: 'a', target: 'b', author: 'nist' };
const requirement = (framework?: string) => ({
  at: { sheet: 'x', row: 2 },
  ...(framework === undefined ? {} : { framework }),
  data: {},
  body: '',
});
const rows = (...sets: readonly string[]) => sets.map((set) => draft(['1'], ['7'], set === '' ? {} : { set }));
const said = (drafts: Partial<Drafts>, asked: Parameters<typeof nothingFound>[1] = {}) => nothingFound({ ...noDrafts, ...drafts }, asked);

describe('a file of which nothing was taken', () => {
  test.each([
    ['holds a head alone', said({}), 'The file holds a head and nothing below it.'],
    [
      'speaks of other documents',
      said({ notes: ['x: 2 rows speak of other documents (A to C) and were left aside.'] }),
      'Every row of the file speaks of other documents than those that were asked for. Tip: compare `--source` and `--target` with the documents above.',
    ],
    [
      'holds no row where rows were asked for',
      said({ requirements: [requirement()] }, { ends }),
      'The file holds 1 requirements and no row. Tip: for requirements give `--document`.',
    ],
    [
      'holds no requirement where requirements were asked for',
      said({ rows: rows('') }, { document: 'a' }),
      'The file holds 1 rows and no requirement. Tip: for rows give `--source` and `--target`.',
    ],
    [
      'holds requirements of others',
      said({ requirements: [requirement('b'), requirement('b'), requirement('c')] }, { document: 'a' }),
      'None of the 3 requirements is one of `a`; they are of `b`, `c`.',
    ],
    [
      'holds rows of other sets',
      said({ rows: rows('a--c'), sets: new Map([['a--d', {}]]) }, { ends }),
      'None of the 1 rows is one of `a` to `b` by `nist`; they are of `a--d`, `a--c`.',
    ],
    [
      'names no set for its rows',
      said({ rows: rows('') }),
      'The file does not say which documents its 1 rows relate. Tip: give `--source`, `--target` and `--author`.',
    ],
    [
      'names no document for its requirements',
      said({ requirements: [requirement()] }),
      'The file does not say of which document its 1 requirements are. Tip: give `--document`.',
    ],
  ])('because it %s says so', (_why, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('is asked for rows where both are asked for', () => {
    expect(said({ rows: rows('x') }, { document: 'a', ends })).toContain('None of the 1 rows');
  });

  test('names five others at most and counts the rest; rows that name no set are passed over', () => {
    expect(said({ rows: rows('1', '2', '3', '4', '5', '') }, { ends })).toMatch(/they are of `1`, `2`, `3`, `4`, `5`\.$/u);
    expect(said({ rows: rows('1', '2', '3', '4', '5', '6') }, { ends })).toMatch(/`5`, 1 more\.$/u);
    expect(said({ rows: rows('1', '2', '3', '4', '5', '6', '7') }, { ends })).toMatch(/`5`, 2 more\.$/u);
  });
});
