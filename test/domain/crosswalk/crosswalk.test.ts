import { describe, expect, test } from 'vitest';
import { crosswalkOf, crosswalkPairs } from '../../../src/domain/crosswalk/crosswalk.ts';
import { crosswalkPagePairs, derivedBetween } from '../../../src/domain/crosswalk/crosswalk-derived.ts';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { element, framework, kbOf, requirement, row, set } from '../../builders.ts';

const ab = set('a', 'b', { considered: 'all' });
const bc = set('b', 'c');
const kb = kbOf({
  frameworks: ['a', 'b', 'c', 'd'].map((id) => framework(id)),
  requirements: ['a', 'b', 'c', 'd'].flatMap((document) => ['R1', 'R2', 'R10'].map((ref) => requirement(document, ref))),
  sets: [ab, bc],
  mappings: [
    row(ab, ['R10', 'subset-of', 'R1']),
    row(ab, ['R1; R2', 'equivalent-to', 'R2']),
    row(ab, ['R1', 'no-relationship', 'R1']),
    row(ab, ['R2', 'subset-of', 'R1']),
    row(bc, ['R1', 'subset-of', 'R1']),
  ],
});
const facts = buildFacts(kb);

describe('a crosswalk', () => {
  test('exists where a row is authored, with its documents in alphabetical order', () => {
    expect(crosswalkPairs(kb)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  test('stands in alphabetical order whichever way its sets run, and once for two sets', () => {
    const sets = [set('b', 'c'), set('c', 'b'), set('d', 'a')];
    const mappings = sets.map((one) => row(one, ['R1', 'subset-of', 'R1']));
    expect(crosswalkPairs(kbOf({ ...kb, sets, mappings }))).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  test('has a page also where links are derived alone', () => {
    expect(crosswalkPagePairs(kb, facts)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('shows rows in the order of the source document, a joint row after its last member', () => {
    expect(crosswalkOf(kb, 'a', 'b').sets[0]?.rows.map(({ id }) => id)).toEqual([
      'a--b/r1~b/r1',
      'a--b/r2~b/r1',
      'a--b/r1+r2~b/r2',
      'a--b/r10~b/r1',
    ]);
  });

  test('tells on both sides what was considered without a partner and what was not', () => {
    expect(
      crosswalkOf(kb, 'a', 'b').ledgers[0]?.sides.map(({ mapped, consideredNone, unassessed }) => [
        mapped.length,
        consideredNone.length,
        unassessed.length,
      ]),
    ).toEqual([
      [3, 0, 0],
      [2, 1, 0],
    ]);
  });

  test('keeps the ledger of each author apart, and has none of ours where we have no rows', () => {
    const theirs = set('a', 'b', { author: 'nist' });
    const rival = kbOf({
      frameworks: [framework('a'), framework('b')],
      requirements: ['a', 'b'].flatMap((document) => ['R1', 'R2'].map((ref) => requirement(document, ref))),
      sets: [theirs],
      mappings: [row(theirs, ['R1', 'related-to', 'R2'])],
    });
    expect(
      crosswalkOf(rival, 'a', 'b').ledgers.map(({ author, sides }) => [
        author,
        ...sides.map(({ mapped, unassessed }) => [mapped, unassessed]),
      ]),
    ).toEqual([['nist', [['a/r1'], ['a/r2']], [['b/r2'], ['b/r1']]]]);
  });

  test('has our ledger and set before those of others, which stand by name', () => {
    const sets = [...['nist', 'demo'].map((author) => set('a', 'b', { author })), set('b', 'a')];
    const many = kbOf({
      frameworks: [framework('a'), framework('b')],
      requirements: ['a', 'b'].map((document) => requirement(document, 'R1')),
      sets,
      mappings: sets.map((one) => row(one, ['R1', 'related-to', 'R1'])),
    });
    const found = crosswalkOf(many, 'a', 'b');
    expect(found.ledgers.map(({ author }) => author)).toEqual(['editors', 'demo', 'nist']);
    expect(found.sets.map(({ set: { author } }) => author)).toEqual(['editors', 'demo', 'nist']);
  });

  test('tells of the joint paper, for each author, which aspects that author’s own rows to it reach', () => {
    const [ours, theirs, beside] = [set('a'), set('a', 'pi40-rri', { author: 'nist' }), set('a', 'b')];
    const paper = kbOf({
      frameworks: [framework('a'), framework('b')],
      requirements: ['a', 'b'].map((document) => requirement(document, 'R1')),
      sets: [ours, theirs, beside],
      mappings: [
        row(ours, ['R1', 'subset-of', 'plan.policy']),
        row(ours, ['R1', 'no-relationship', 'plan.iot']),
        row(theirs, ['R1', 'related-to', 'trust.humans']),
        row(beside, ['R1', 'equal-to', 'R1']),
      ],
    });
    expect(
      crosswalkOf(paper, 'a', 'pi40-rri').ledgers.map(({ author, sides: [, side] }) => [
        author,
        side?.mapped,
        side?.consideredNone,
        side?.unassessed,
      ]),
    ).toEqual([
      ['editors', ['plan.policy'], ['plan.iot'], ['trust.humans']],
      ['nist', ['trust.humans'], [], ['plan.policy', 'plan.iot']],
    ]);
  });

  test('derives what two rows prove and no more', () => {
    expect(derivedBetween(facts, 'a', 'c').map(({ source, phrase, target }) => [source, phrase, target])).toEqual([
      ['a/r2', 'contained-in', 'c/r1'],
      ['a/r10', 'contained-in', 'c/r1'],
    ]);
  });
});

describe('an aspect of the joint paper', () => {
  const aspects = (sets: readonly ReturnType<typeof set>[]) => {
    const made = kbOf({ frameworks: [framework('a')], elements: [element('plan', ['x', 'y'])], sets });
    return crosswalkOf(made, 'a', 'pi40-rri').ledgers[0]?.sides.find(({ document }) => document === 'pi40-rri');
  };

  test.each([
    ['no set', [], []],
    ['a set that lists alone', [set('a')], []],
    ['a set that no longer counts', [set('a', 'pi40-rri', { considered: 'all', status: 'deprecated' })], []],
    ['a set that considered all', [set('a', 'pi40-rri', { considered: 'all' })], ['plan.x', 'plan.y']],
  ])('without a row of %s: %#', (_, sets, considered) => {
    expect(aspects(sets)?.consideredNone).toEqual(considered);
    expect(aspects(sets)?.unassessed).toHaveLength(2 - considered.length);
  });
});
