import { describe, expect, test } from 'vitest';
import { exclusions } from '../../../src/domain/algebra/exclusions.ts';
import { factsByRow, minimalCore } from '../../../src/domain/algebra/minimal-core.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

/** The cores of all rings of some claims, each once. */
function coresOf(claims: readonly Claim[]): readonly { rows: readonly string[]; pair: readonly [string, string] }[] {
  const facts = factsOfClaims(claims);
  const cores = [...exclusions(facts)].flatMap(({ rings }) => rings.map((ring) => minimalCore(ring, factsByRow(facts.all))));
  return [...new Map(cores.map((core) => [JSON.stringify(core), core])).values()];
}

describe('the core of a contradiction', () => {
  test('of single rows is all of them', () => {
    const cores = coresOf([
      ['a/x', 'equal-to', 'p.q'],
      ['b/y', 'equal-to', 'p.q'],
      ['a/x', 'no-relationship', 'b/y'],
    ]);
    expect(cores).toEqual([{ rows: ['a--b/x~b/y', 'a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'], pair: ['a/x', 'b/y'] }]);
  });

  test('names its pair in the order of ids, whichever its first row names first', () => {
    const cores = coresOf([
      ['b/y', 'equal-to', 'a/x'],
      ['c/z', 'equal-to', 'a/x'],
      ['c/z', 'no-relationship', 'b/y'],
    ]);
    expect(cores).toEqual([{ rows: ['b--a/y~a/x', 'c--a/z~a/x', 'c--b/z~b/y'], pair: ['a/x', 'b/y'] }]);
  });

  test('leaves out a row that is not needed, where the other fact of a joint row contradicts by itself', () => {
    const cores = coresOf([
      ['a/x; a/y', 'subset-of', 'b/t'],
      ['a/y', 'no-relationship', 'b/t'],
      ['a/x', 'equal-to', 'c/z'],
      ['c/z', 'no-relationship', 'b/t'],
    ]);
    expect(cores.map(({ rows }) => rows)).toContainEqual(['a--b/x+y~b/t', 'a--b/y~b/t']);
    expect(cores.every(({ rows }) => rows.length <= 3)).toBe(true);
  });

  test('leaves out the rows of a ring between two joint rows that contradict each other by themselves', () => {
    const cores = coresOf([
      ['a/x; a/y', 'subset-of', 'b/t'],
      ['a/w; a/y', 'no-relationship', 'b/t'],
      ['a/x', 'equal-to', 'c/z'],
      ['a/w', 'equal-to', 'c/z'],
    ]);
    expect(cores.map(({ rows }) => rows)).toEqual([['a--b/w+y~b/t', 'a--b/x+y~b/t']]);
  });

  test('contradicts itself no longer when any of its rows is taken away', () => {
    const claims: Claim[] = [
      ['a/x; a/y', 'subset-of', 'b/t'],
      ['a/y', 'no-relationship', 'b/t'],
      ['a/x', 'equal-to', 'c/z'],
      ['c/z', 'no-relationship', 'b/t'],
    ];
    const { all } = factsOfClaims(claims);
    const rowOf = new Map(claims.map((claim) => [factsOfClaims([claim]).all[0]?.row ?? '', claim]));
    expect(all.length).toBe(5);
    for (const { rows } of coresOf(claims)) {
      const claimsOf = (kept: readonly string[]) => [...rowOf].flatMap(([id, claim]) => (kept.includes(id) ? [claim] : []));
      const left = rows.map((gone) => coresOf(claimsOf(rows.filter((one) => one !== gone))).length);
      expect(left).toEqual(rows.map(() => 0));
    }
  });
});

test('facts are found by their row, and none by a row that is not there', () => {
  const find = factsByRow(factsOfClaims([['a/x; a/y', 'subset-of', 'b/t']]).all);
  expect([find('a--b/x+y~b/t').map(({ source }) => source), find('a--b/x~b/t')]).toEqual([['a/x', 'a/y'], []]);
});
