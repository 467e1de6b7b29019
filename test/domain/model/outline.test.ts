import { describe, expect, test } from 'vitest';
import { ancestorsOf, flatten, neighboursOf, outlineOf, type OutlineNode } from '../../../src/domain/model/outline.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('a'), framework('b')],
  requirements: [
    requirement('a', 'FR 1', { kind: 'heading' }),
    requirement('a', 'SR 1.1', { parent: 'fr-1' }),
    requirement('a', 'SR 1.1 RE 1', { parent: 'sr-1-1', kind: 'enhancement' }),
    requirement('a', 'SR 1.2', { parent: 'fr-1' }),
    requirement('a', 'X 1', { parent: 'not-there' }),
    requirement('b', 'FR 1', { kind: 'heading' }),
  ],
});
const names = (nodes: readonly OutlineNode[]): unknown => nodes.map(({ requirement: { ref }, children }) => [ref, names(children)]);
const of = (id: string) => {
  const found = kb.requirementById.get(id);
  if (!found) throw new Error(`${id} is not there.`);
  return found;
};

describe('an outline', () => {
  test('groups requirements below their parents; one whose parent is not there stands at the top', () => {
    expect(names(outlineOf(kb, 'a'))).toEqual([
      [
        'FR 1',
        [
          ['SR 1.1', [['SR 1.1 RE 1', []]]],
          ['SR 1.2', []],
        ],
      ],
      ['X 1', []],
    ]);
  });

  test('of a document without requirements is empty', () => {
    expect(outlineOf(kb, 'c')).toEqual([]);
  });

  test('in one line has parents before children', () => {
    expect(flatten(outlineOf(kb, 'a')).map(({ ref }) => ref)).toEqual(['FR 1', 'SR 1.1', 'SR 1.1 RE 1', 'SR 1.2', 'X 1']);
  });
});

test.each([
  ['a/sr-1-1-re-1', ['FR 1', 'SR 1.1']],
  ['a/fr-1', []],
  ['a/x-1', []],
])('the ancestors of %s are %j, from the top', (id, expected) => {
  expect(ancestorsOf(kb, of(id)).map(({ ref }) => ref)).toEqual(expected);
});

test.each([
  ['a/fr-1', undefined, 'SR 1.1', ['SR 1.1', 'SR 1.2']],
  ['a/sr-1-1', 'FR 1', 'SR 1.1 RE 1', ['SR 1.1 RE 1']],
  ['a/x-1', 'SR 1.2', undefined, []],
])('beside %s stand %s and %s, below it %j', (id, previous, next, below) => {
  const found = neighboursOf(kb, of(id));
  expect([found.previous?.ref, found.next?.ref, found.below.map(({ ref }) => ref)]).toEqual([previous, next, below]);
});
