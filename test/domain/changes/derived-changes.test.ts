import { expect, test } from 'vitest';
import { derivedChanges } from '../../../src/domain/changes/derived-changes.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

const ab: Claim = ['a/x', 'subset-of', 'b/y'];
const bc: Claim = ['b/y', 'subset-of', 'c/z'];
const changes = (before: readonly Claim[], after: readonly Claim[], touched: readonly string[]) => {
  const { appear, vanish } = derivedChanges(factsOfClaims(before), factsOfClaims(after), new Set(touched));
  return {
    appear: appear.map(({ source, target }) => `${source} ${target}`),
    vanish: vanish.map(({ source, target }) => `${source} ${target}`),
  };
};

test.each([
  ['a second row gives a link', [ab], [ab, bc], ['b', 'c'], { appear: ['a/x c/z'], vanish: [] }],
  ['a document that was not there is read in its place', [bc], [ab, bc], ['a', 'b'], { appear: ['a/x c/z'], vanish: [] }],
  ['a row that goes takes its link', [ab, bc], [ab], ['b', 'c'], { appear: [], vanish: ['a/x c/z'] }],
  ['what stays is no change', [ab, bc], [ab, bc], ['a', 'b', 'c'], { appear: [], vanish: [] }],
  [
    'a link that is written down is derived no more',
    [ab, bc],
    [ab, bc, ['a/x', 'subset-of', 'c/z']],
    ['a', 'c'],
    { appear: [], vanish: ['a/x c/z'] },
  ],
  ['a pair with no touched document is not looked at', [ab], [ab, bc], ['b'], { appear: [], vanish: [] }],
] as const)('%s', (_, before, after, touched, expected) => {
  expect(changes(before as readonly Claim[], after as readonly Claim[], touched)).toEqual(expected);
});
