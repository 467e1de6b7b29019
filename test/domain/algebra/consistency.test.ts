import { describe, expect, test } from 'vitest';
import { checkConsistency, type Conflict } from '../../../src/domain/algebra/consistency.ts';
import { factsOfClaims, type Claim, type Setting } from '../engine-builders.ts';

const check = (claims: readonly Claim[], setting: Setting = {}) => checkConsistency(factsOfClaims(claims, setting));
const cores = (claims: readonly Claim[], setting: Setting = {}) => check(claims, setting).contradictions.map(({ core }) => core);
const nist = { author: 'nist' } as const;

describe('a contradiction', () => {
  test('names its author, a pair and the rows of which none can be left out', () => {
    expect(
      check([
        ['a/x', 'equal-to', 'p.q'],
        ['b/y', 'equal-to', 'p.q'],
        ['a/x', 'no-relationship', 'b/y'],
      ]).contradictions,
    ).toEqual([{ author: 'editors', pair: ['a/x', 'b/y'], core: ['a--b/x~b/y', 'a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'] }]);
  });

  test.each<[string, Claim[], Setting, string[]]>([
    [
      'both directions of a pair disagree',
      [
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'a/x'],
      ],
      {},
      ['a--b/x~b/y', 'b--a/y~a/x'],
    ],
    [
      'a row and a chain of three rows exclude each other',
      [
        ['a/x', 'equal-to', 'b/y'],
        ['b/y', 'equal-to', 'c/z'],
        ['c/z', 'subset-of', 'd/w'],
        ['a/x', 'superset-of', 'd/w'],
      ],
      {},
      ['a--b/x~b/y', 'a--d/x~d/w', 'b--c/y~c/z', 'c--d/z~d/w'],
    ],
    [
      'a declared overlap is one of the links',
      [
        ['a/x', 'equal-to', 'p.q'],
        ['a/x', 'no-relationship', 'p.r'],
      ],
      { overlaps: [['p.q', 'intersects-with', 'p.r']] },
      ['a--pi40-rri/x~p.q', 'a--pi40-rri/x~p.r', 'pi40-rri/p.q~p.r'],
    ],
    [
      'two aspects declared to overlap link two requirements that have no relation',
      [
        ['a/x', 'superset-of', 'p.q'],
        ['b/y', 'superset-of', 'p.r'],
        ['a/x', 'no-relationship', 'b/y'],
      ],
      { overlaps: [['p.q', 'subset-of', 'p.r']] },
      ['a--b/x~b/y', 'a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.r', 'pi40-rri/p.q~p.r'],
    ],
    [
      'a member of a joint row sticks out of what the row equals',
      [
        ['a/w; a/x', 'equal-to', 'p.q'],
        ['a/x', 'intersects-with', 'p.q'],
      ],
      {},
      ['a--pi40-rri/w+x~p.q', 'a--pi40-rri/x~p.q'],
    ],
    [
      'the ring passes twice through a joint row',
      [
        ['a/w; a/x', 'equal-to', 'p.q'],
        ['b/y', 'no-relationship', 'p.q'],
        ['a/w', 'superset-of', 'b/y'],
      ],
      {},
      ['a--b/w~b/y', 'a--pi40-rri/w+x~p.q', 'b--pi40-rri/y~p.q'],
    ],
  ])('is found where %s', (_, claims, setting, core) => {
    expect(cores(claims, setting)).toEqual([core]);
  });

  test('is reported with fewer rows where a joint row contradicts one of the ring by itself', () => {
    const claims: Claim[] = [
      ['a/w; a/x', 'equal-to', 'p.q'],
      ['a/w', 'superset-of', 'p.q'],
      ['b/y', 'superset-of', 'a/w'],
      ['b/y', 'subset-of', 'a/x'],
    ];
    expect(cores(claims)).toEqual([['a--pi40-rri/w+x~p.q', 'a--pi40-rri/w~p.q']]);
  });

  test('does not drag along the rows that lead on from a pair', () => {
    const claims: Claim[] = [['a/x', 'equal-to', 'b/y'], ['b/y', 'subset-of', 'a/x'], ['b/y', 'equal-to', 'p.q'], ...leavesOf('p.q', 4)];
    expect(cores(claims)).toEqual([['a--b/x~b/y', 'b--a/y~a/x']]);
  });

  test('of one author is found beside many rows of others who say the same', () => {
    const through = (via: string, relationship: Claim[1], over: Claim[3] = {}): Claim[] => [
      ['a/x', relationship, via, over],
      ['b/y', 'equal-to', via, over],
    ];
    const jrc = { author: 'jrc' };
    const claims = [
      ...[...through('c/1', 'superset-of'), ...through('c/2', 'superset-of'), ...through('c/3', 'superset-of', nist)],
      ...[...through('d/1', 'subset-of', jrc), ...through('d/2', 'subset-of', jrc), ...through('d/3', 'subset-of', nist)],
      ...leavesOf('a/x', 9),
    ];
    expect(check(claims).contradictions.map(({ author, core }) => [author, core.length])).toEqual([['nist', 4]]);
  });

  test.each<[string, Claim[]]>([
    [
      'one row has a condition',
      [
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'a/x', { condition: 'Only for gateways.' }],
      ],
    ],
    [
      'a requirement relates to nothing in a document of which a chain says otherwise',
      [
        ['a/x', 'equal-to', 'p.q'],
        ['b/y', 'equal-to', 'p.q'],
        ['a/x', 'no-relationship', '', { towards: 'b' }],
      ],
    ],
    [
      'two authors say what one could not',
      [
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'a/x', nist],
      ],
    ],
    [
      'containment both ways is allowed by a joint row',
      [
        ['a/w; a/x', 'equal-to', 'b/y'],
        ['b/y', 'equal-to', 'a/x'],
      ],
    ],
  ])('does not exist where %s', (_, claims) => {
    expect(check(claims).contradictions).toEqual([]);
  });
});

describe('a conflict', () => {
  test('shows what each of two authors leaves open for a pair, with the rows', () => {
    expect(
      check([
        ['a/x', 'subset-of', 'b/y'],
        ['a/x', 'intersects-with', 'b/y', nist],
      ]).conflicts,
    ).toEqual<Conflict[]>([
      {
        pair: ['a/x', 'b/y'],
        sides: [
          { author: 'editors', rows: ['a--b/x~b/y'], relation: ['subset'] },
          { author: 'nist', rows: ['a--b--nist/x~b/y'], relation: ['intersects'] },
        ],
        rows: ['a--b--nist/x~b/y', 'a--b/x~b/y'],
      },
    ]);
  });

  test('is found between a row and a chain of another author', () => {
    const { conflicts } = check([
      ['a/x', 'equal-to', 'p.q'],
      ['b/y', 'subset-of', 'p.q'],
      ['b/y', 'superset-of', 'a/x', nist],
    ]);
    expect(conflicts.map(({ pair, sides }) => [pair, sides.map(({ author, relation }) => [author, relation])])).toEqual([
      [
        ['a/x', 'b/y'],
        [
          ['editors', ['superset']],
          ['nist', ['subset']],
        ],
      ],
    ]);
  });

  test('is found between two chains on a pair that nobody has a row for', () => {
    const { conflicts } = check([
      ['a/x', 'equal-to', 'p.q'],
      ['b/y', 'subset-of', 'p.q'],
      ['a/x', 'equal-to', 'c/z', nist],
      ['c/z', 'equal-to', 'b/y', nist],
    ]);
    expect(conflicts.map(({ pair, rows }) => [pair, rows.length])).toEqual([[['a/x', 'b/y'], 4]]);
  });

  test('is given once for a pair and two authors, by the fewest rows', () => {
    const { conflicts } = check([
      ['a/x', 'equal-to', 'p.q'],
      ['b/y', 'equal-to', 'p.q'],
      ['a/x', 'equal-to', 'b/y'],
      ['a/x', 'no-relationship', 'b/y', nist],
    ]);
    expect(conflicts.map(({ rows }) => rows)).toEqual([['a--b--nist/x~b/y', 'a--b/x~b/y']]);
  });

  test('does not exist where what two authors leave open can be the same', () => {
    expect(
      check([
        ['a/w; a/x', 'equal-to', 'b/y'],
        ['a/x', 'subset-of', 'b/y', nist],
      ]).conflicts,
    ).toEqual([]);
  });

  test('of the same two authors by as many rows is given by the rows that come first', () => {
    const { conflicts } = check([
      ['a/x', 'equal-to', 'p.r'],
      ['b/y', 'equal-to', 'p.r'],
      ['a/x', 'equal-to', 'p.q'],
      ['b/y', 'equal-to', 'p.q'],
      ['a/x', 'no-relationship', 'b/y', nist],
    ]);
    expect(conflicts.map(({ rows }) => rows)).toEqual([['a--b--nist/x~b/y', 'a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q']]);
  });

  test('shows its two sides in the order of their authors, whoever wrote first', () => {
    const { conflicts } = check([
      ['a/x', 'subset-of', 'b/y', { author: 'nist' }],
      ['b/y', 'subset-of', 'a/x', { author: 'jrc' }],
      ['a/x', 'equal-to', 'c/z', { author: 'jrc' }],
      ['a/x', 'no-relationship', 'c/z', { author: 'nist' }],
    ]);
    expect(conflicts.map(({ pair, sides }) => [...pair, ...sides.map(({ author }) => author)])).toEqual([
      ['a/x', 'b/y', 'jrc', 'nist'],
      ['a/x', 'c/z', 'jrc', 'nist'],
    ]);
  });

  test('names the rows of a side in their order, not in that of the chain', () => {
    const { conflicts } = check([
      ['c/z', 'equal-to', 'a/x'],
      ['b/y', 'equal-to', 'c/z'],
      ['a/x', 'no-relationship', 'b/y', nist],
    ]);
    expect(conflicts.map(({ sides }) => sides.map(({ rows }) => rows))).toEqual([[['b--c/y~c/z', 'c--a/z~a/x'], ['a--b--nist/x~b/y']]]);
  });

  test('is not read into rows of two authors that alternate around a ring', () => {
    const claims: Claim[] = [
      ['a/x', 'equal-to', 'b/y'],
      ['b/y', 'equal-to', 'c/z', nist],
      ['c/z', 'equal-to', 'd/w'],
      ['d/w', 'no-relationship', 'a/x', nist],
    ];
    expect(check(claims)).toEqual({ contradictions: [], conflicts: [] });
  });
});

function leavesOf(id: string, count: number): Claim[] {
  return Array.from({ length: count }, (_, leaf) => [`e/${leaf}`, 'intersects-with', id]);
}
