import { describe, expect, test } from 'vitest';
import { buildDirectory, checkMentions, resolveRows } from '../../src/content/resolve.ts';
import type { RawRow } from '../../src/content/rows.ts';
import { element, requirement, set } from '../builders.ts';

const path = 'content/mappings/a--pi40-rri.mdx';
const mention = (text: string, column = 3) => ({ text, place: { path, line: 20, column } });
const directory = (faulty: readonly string[] = []) =>
  buildDirectory(
    ['SR 1.1', 'SR 1.10', 'SR 2.1'].map((ref) => requirement('a', ref)),
    [element('plan', [{ id: 'policy', title: 'A policy' }, 'iot'])],
    new Set(faulty),
  );

function resolve(sources: readonly string[], targets: readonly string[], { faulty = [] as readonly string[], of = set('a') } = {}) {
  const row: RawRow = {
    sources: sources.map((text) => mention(text)),
    targets: targets.map((text) => mention(text, 30)),
    relationship: 'subset-of',
    confidence: 'high',
    rationale: 'A reason of at least twenty characters.',
    place: { path, line: 20, column: 1 },
  };
  return resolveRows(of, [row], directory(faulty));
}

describe('a row', () => {
  test('gets the ids of what it names, in the order of numbers, whatever order it was written in', () => {
    const { mappings, diagnostics } = resolve(['SR 2.1', 'SR 1.10', 'SR 1.1'], ['plan.policy', 'plan.iot']);
    expect(diagnostics).toEqual([]);
    expect(mappings[0]).toMatchObject({
      id: 'a--pi40-rri/sr-1-1+sr-1-10+sr-2-1~plan.iot+plan.policy',
      sources: ['a/sr-1-1', 'a/sr-1-10', 'a/sr-2-1'],
      targets: ['plan.iot', 'plan.policy'],
    });
  });

  test.each([
    [['SR 1.2'], ['plan.policy'], '`SR 1.2` is not a requirement of `a`.'],
    [['SR 1.1'], ['plan.polcy'], '`plan.polcy` is not an aspect of `pi40-rri`.'],
    [['sr 1.1'], ['plan.policy'], '`sr 1.1` is not a requirement of `a`.'],
  ])('that names %j and %j is reported and left out whole', (sources, targets, message) => {
    const { mappings, diagnostics } = resolve(sources, targets);
    expect(mappings).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'reference-exists', line: 20, message }]);
  });

  test.each([
    [['SR 1.1, SR 2.1'], ['plan.policy'], 'Separate the members of a row by `;`.'],
    [['SR 1.1'], ['a policy'], 'did you mean `plan.policy`?'],
    [['SR 2.11'], ['plan.policy'], /^did you mean `SR 2\.1`/u],
  ])('that names %j and %j gets a tip', (sources, targets, tip) => {
    expect(resolve(sources, targets).diagnostics[0]?.tip).toMatch(tip);
  });

  test('that names nothing like what there is gets none', () => {
    expect(resolve(['Chapter of the whole'], ['plan.policy']).diagnostics[0]).not.toHaveProperty('tip');
    expect(resolve(['SR 1.1, SR 9.9'], ['plan.policy']).diagnostics[0]).not.toHaveProperty('tip');
  });

  test('that cannot be read counts as consideration of what it names, and of what it may have meant', () => {
    expect(resolve(['SR 1.1', 'SR 2.11'], ['plan.policy']).halfReadSources).toEqual(expect.arrayContaining(['a/sr-1-1', 'a/sr-2-1']));
  });

  test.each([
    ['the document', 'a'],
    ['the requirement', 'a/sr-9-9'],
  ])('is left out in silence where the file of %s is faulty: that fault is said there', (_, faulty) => {
    expect(resolve(['SR 9.9'], ['plan.policy'], { faulty: [faulty] })).toMatchObject({ mappings: [], diagnostics: [] });
  });

  test('is left out in silence where the file of the element it names an aspect of is faulty', () => {
    const { diagnostics } = resolve(['SR 1.1'], ['trust.humans', 'plan.unknown'], { faulty: ['trust'] });
    expect(diagnostics.map(({ message }) => message)).toEqual(['`plan.unknown` is not an aspect of `pi40-rri`.']);
  });
});

describe('a document as a whole', () => {
  const theirs = set('a', 'b', { author: 'nist' });

  test('may be the target of a row by another author', () => {
    expect(resolve(['SR 1.1'], ['b'], { of: theirs }).mappings[0]?.targets).toEqual(['b']);
  });

  test('is no target of a row of ours, nor is another document than the target of the set', () => {
    expect(resolve(['SR 1.1'], ['b'], { of: set('a', 'b') }).diagnostics).toHaveLength(1);
    expect(resolve(['SR 1.1'], ['c'], { of: theirs }).diagnostics).toHaveLength(1);
  });
});

test('names in rows that are faulty otherwise are looked up all the same', () => {
  expect(checkMentions('a', [mention('SR 1.1'), mention('SR 7')], directory()).map(({ message }) => message)).toEqual([
    '`SR 7` is not a requirement of `a`.',
  ]);
});
