import { expect, test } from 'vitest';
import { uncoveredReasons, uncoveredReasonTexts } from '../../../src/domain/coverage/uncovered-reason.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

function reasonOf(id: string, sets: readonly MappingSet[], reachable: readonly string[] = []): string {
  const ours = set('a', 'base');
  const kb = kbOf({
    frameworks: [framework('a'), framework('b'), framework('base')],
    requirements: [
      ...['R1', 'R2', 'R3'].map((ref) => requirement('a', ref)),
      requirement('a', 'H', { kind: 'heading' }),
      requirement('b', 'R1'),
      requirement('base', 'B1'),
    ],
    sets,
    mappings: [row(ours, ['R1', 'no-relationship', '']), row(ours, ['R2', 'subset-of', 'B1'], { condition: 'Only for gateways.' })].filter(
      ({ set: of }) => sets.some((one) => one.id === of),
    ),
  });
  return uncoveredReasons(kb, { base: 'base', reachable: new Set(reachable) })(id);
}
const ours = set('a', 'base');

test.each([
  ['a requirement that the base would cover stands in a longer list', 'a/r1', [ours], ['a/r1'], 'beyond-limit'],
  ['one that relates to nothing there', 'a/r1', [ours], [], 'considered-none'],
  ['one that stands in a row under a condition', 'a/r2', [ours], [], 'no-row-by-itself'],
  ['one that stands in no row', 'a/r3', [ours], [], 'not-yet-considered'],
  ['one that stands in no row, beside a set of others', 'a/r3', [ours, set('b', 'base')], [], 'not-yet-considered'],
  ['a heading, which nobody considers', 'a/h', [ours], [], 'not-yet-considered'],
  ['one of a document that was not related to the base', 'b/r1', [ours], [], 'no-authored-row'],
  ['one that does not exist', 'c/r1', [ours], [], 'no-authored-row'],
  ['one whose documents only somebody else related', 'a/r1', [set('a', 'base', { author: 'nist' })], [], 'no-authored-row'],
  ['one whose set was set aside', 'a/r3', [set('a', 'base', { status: 'deprecated' })], [], 'no-authored-row'],
  ['one that a set of the base towards it considered as a whole', 'a/r3', [set('base', 'a', { considered: 'all' })], [], 'considered-none'],
  ['one that such a set leaves open', 'a/r3', [set('base', 'a', { considered: 'all', leftOpen: ['R3'] })], [], 'left-open'],
  ['one beside what such a set leaves open', 'a/r3', [set('base', 'a', { considered: 'all', leftOpen: ['R2'] })], [], 'considered-none'],
] as const)('%s', (_, id, sets, reachable, expected) => {
  expect(reasonOf(id, sets, reachable)).toBe(expected);
});

test('each reason has a label and a sentence of its own', () => {
  const texts = Object.values<{ label: string; meaning: string }>(uncoveredReasonTexts);
  expect(texts.filter(({ label, meaning }) => !/^\p{Ll}/u.test(label) || !/^\p{Lu}.+\.$/u.test(meaning))).toEqual([]);
  expect(new Set(texts.flatMap(({ label, meaning }) => [label, meaning])).size).toBe(12);
});
