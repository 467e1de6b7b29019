import { describe, expect, test } from 'vitest';
import { derivedMappings, type DerivedMapping } from '../../../src/domain/algebra/derive.ts';
import { framework } from '../../builders.ts';
import { factsOfClaims, type Claim, type Setting } from '../engine-builders.ts';

function derived(claims: readonly Claim[], setting: Setting = {}): readonly DerivedMapping[] {
  return [...derivedMappings(factsOfClaims(claims, setting), 'a', 'b')];
}

function worded(claims: readonly Claim[], setting: Setting = {}): readonly string[] {
  return derived(claims, setting).map(({ source, phrase, target }) => `${source} ${phrase} ${target}`);
}

const throughAspect: readonly Claim[] = [
  ['a/x', 'superset-of', 'p.q', { confidence: 'high' }],
  ['b/y', 'subset-of', 'p.q', { confidence: 'medium' }],
];

describe('derived links', () => {
  test('through an aspect name both rows, authors and the documents they rest on', () => {
    const facts = factsOfClaims(throughAspect);
    const dated = { ...facts, kb: { ...facts.kb, frameworkById: new Map([['a', framework('a', { edition: '2013' })]]) } };
    expect([...derivedMappings(dated, 'a', 'b')]).toEqual([
      {
        source: 'a/x',
        target: 'b/y',
        relation: ['superset'],
        phrase: 'contains',
        confidence: 'medium',
        authored: false,
        paths: [
          {
            rows: ['a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'],
            via: 'p.q',
            relation: ['superset'],
            confidence: 'medium',
            authors: ['editors'],
            editions: [{ framework: 'a', edition: '2013', asOf: '2026-11-24' }, { framework: 'pi40-rri' }, { framework: 'b' }],
          },
        ],
      },
    ]);
  });

  test('go through a requirement of a third document, whichever direction its rows were authored in', () => {
    expect(
      worded([
        ['c/z', 'superset-of', 'a/x'],
        ['c/z', 'equal-to', 'b/y'],
      ]),
    ).toEqual(['a/x contained-in b/y']);
  });

  test.each<[string, Claim[], string[]]>([
    [
      'contained in what overlaps',
      [
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'intersects-with', 'p.q'],
      ],
      [],
    ],
    [
      'overlapping what overlaps',
      [
        ['a/x', 'intersects-with', 'p.q'],
        ['b/y', 'intersects-with', 'p.q'],
      ],
      [],
    ],
    [
      'contained in the same',
      [
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
      ],
      [],
    ],
    [
      'contained in what is apart',
      [
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'no-relationship', 'p.q'],
      ],
      [],
    ],
    [
      'containing what overlaps',
      [
        ['a/x', 'superset-of', 'p.q'],
        ['b/y', 'intersects-with', 'p.q'],
      ],
      ['a/x contains-or-overlaps b/y'],
    ],
    [
      'containing the same',
      [
        ['a/x', 'superset-of', 'p.q'],
        ['b/y', 'superset-of', 'p.q'],
      ],
      ['a/x related-to b/y'],
    ],
    [
      'one of several that together equal what is contained',
      [
        ['a/x; a/w', 'equal-to', 'p.q'],
        ['b/y', 'superset-of', 'p.q'],
      ],
      ['a/w contained-in b/y', 'a/x contained-in b/y'],
    ],
  ])('from %s: %j gives %j', (_, claims, expected) => {
    expect(worded(claims)).toEqual(expected);
  });

  test('have exactly two steps: a declared overlap of aspects is no step', () => {
    expect(
      worded(
        [
          ['a/x', 'equal-to', 'p.q'],
          ['b/y', 'equal-to', 'p.r'],
        ],
        { overlaps: [['p.q', 'subset-of', 'p.r']] },
      ),
    ).toEqual([]);
  });

  test('lead to the focal document through a requirement of a third document, never through another aspect', () => {
    const overlaps = [
      ['p.r', 'subset-of', 'p.q'],
      ['p.r', 'subset-of', 'p.s'],
    ] as const;
    const facts = factsOfClaims(
      [
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'p.q'],
        ['a/x', 'equal-to', 'p.r'],
      ],
      { overlaps },
    );
    expect(
      [...derivedMappings(facts, 'a', 'pi40-rri')].map(({ source, target, paths }) => [source, target, paths.map(({ via }) => via)]),
    ).toEqual([['a/x', 'p.q', ['b/y']]]);
  });

  test('of a pair with a row are computed and marked as authored, a conditional row included', () => {
    expect(
      derived([...throughAspect, ['a/x', 'intersects-with', 'b/y', { condition: 'Only for gateways.' }]]).map(({ authored }) => authored),
    ).toEqual([true]);
  });

  test.each<[string, Claim[]]>([
    ['from the other document', [['b/y', 'intersects-with', 'a/x']]],
    [
      'to an end that has more rows',
      [
        ['a/x', 'intersects-with', 'b/y'],
        ['b/y', 'no-relationship', 'p.r'],
      ],
    ],
    [
      'from an end that has more rows',
      [
        ['a/x', 'intersects-with', 'b/y'],
        ['a/x', 'no-relationship', 'p.r'],
      ],
    ],
  ])('of a pair are marked as authored by a row written %s', (_, rows) => {
    expect(derived([...throughAspect, ...rows]).map(({ authored }) => authored)).toEqual([true]);
  });

  test('of a pair whose only row stands in a deprecated set are not marked as authored', () => {
    expect(
      derived([...throughAspect, ['a/x', 'intersects-with', 'b/y']], { sets: { 'a--b': { status: 'deprecated' } } }).map(
        ({ authored }) => authored,
      ),
    ).toEqual([false]);
  });

  test('take the paths of one author together', () => {
    expect(worded([...through('p.q', 'superset-of', 'superset-of'), ...through('p.r', 'subset-of', 'intersects-with')])).toEqual([
      'a/x contained-in-or-overlaps b/y',
    ]);
  });

  test('do not take paths together whose rows differ in their kind of reasoning', () => {
    const functional = { 'a--pi40-rri': { matchingRationale: 'functional' as const } };
    expect(
      worded([...through('p.q', 'superset-of', 'superset-of'), ...through('p.r', 'superset-of', 'intersects-with')], { sets: functional }),
    ).toEqual(['a/x contains-or-overlaps b/y', 'a/x related-to b/y']);
  });

  test('do not take paths together whose rows differ in their author', () => {
    const rival: Claim[] = [
      ['a/x', 'superset-of', 'p.q', { author: 'nist' }],
      ['b/y', 'superset-of', 'p.q', { author: 'nist' }],
    ];
    expect(worded([...rival, ...through('p.r', 'superset-of', 'intersects-with')])).toEqual([
      'a/x contains-or-overlaps b/y',
      'a/x related-to b/y',
    ]);
  });

  test('of several authors who prove the same are one link with all paths', () => {
    const [link, ...others] = derived([
      ...through('p.q', 'superset-of', 'subset-of'),
      ['a/x', 'superset-of', 'c/z', { author: 'nist' }],
      ['b/y', 'subset-of', 'c/z'],
    ]);
    expect([link?.paths.map(({ via, authors }) => [via, authors]), others]).toEqual([
      [
        ['c/z', ['nist', 'editors']],
        ['p.q', ['editors']],
      ],
      [],
    ]);
  });

  test('do not name paths that leave everything open', () => {
    const [link] = derived([...through('p.q', 'superset-of', 'subset-of'), ...through('p.r', 'subset-of', 'subset-of')]);
    expect(link?.paths.map(({ via }) => via)).toEqual(['p.q']);
  });

  test('are not shown where the paths of one author leave no possibility', () => {
    expect(worded([...through('p.q', 'superset-of', 'subset-of'), ...through('p.r', 'equal-to', 'no-relationship')])).toEqual([]);
  });

  test('are as sure as their best path where it suffices', () => {
    expect(
      derived([...through('p.q', 'superset-of', 'subset-of', 'low'), ...through('p.r', 'superset-of', 'subset-of', 'high')]).map(
        ({ confidence }) => confidence,
      ),
    ).toEqual(['high']);
  });

  test('are as sure as their weakest row where all paths are needed', () => {
    expect(
      derived([...through('p.q', 'superset-of', 'superset-of', 'high'), ...through('p.r', 'subset-of', 'intersects-with', 'low')]).map(
        ({ confidence }) => confidence,
      ),
    ).toEqual(['low']);
  });

  test('come in the order of their ids', () => {
    const claims: Claim[] = [10, 9, 2].flatMap((number): Claim[] => [
      [`a/${number}`, 'superset-of', 'p.q'],
      [`b/${number}`, 'equal-to', 'p.q'],
    ]);
    const numbers = derived(claims).map(({ source, target }) => [source, target].map((id) => Number(id.split('-')[1])));
    expect(numbers).toEqual([
      [2, 2],
      [2, 9],
      [2, 10],
      [9, 2],
      [9, 9],
      [9, 10],
      [10, 2],
      [10, 9],
      [10, 10],
    ]);
  });

  test('between a document and itself do not exist', () => {
    expect([
      ...derivedMappings(
        factsOfClaims([
          ['a/x', 'equal-to', 'p.q'],
          ['a/y', 'equal-to', 'p.q'],
        ]),
        'a',
        'a',
      ),
    ]).toEqual([]);
  });
});

type Relating = Claim[1];

function through(aspect: string, ofX: Relating, ofY: Relating, confidence: 'high' | 'low' = 'high'): Claim[] {
  return [
    ['a/x', ofX, aspect, { confidence }],
    ['b/y', ofY, aspect, { confidence }],
  ];
}
