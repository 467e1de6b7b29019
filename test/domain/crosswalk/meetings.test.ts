import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { meetingsOf } from '../../../src/domain/crosswalk/meetings.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a', 'b');
const toA = set('hub', 'a-old', { author: 'nist' });
const toB = set('hub', 'b', { author: 'nist' });
const editions = set('a-old', 'a');
const kb = kbOf({
  frameworks: [framework('a'), framework('a-old', { supersededBy: 'a' }), framework('b'), framework('hub')],
  requirements: ['a', 'a-old', 'b', 'hub'].flatMap((document) => ['R1', 'R2', 'R3'].map((ref) => requirement(document, ref))),
  sets: [ours, toA, toB, editions],
  mappings: [
    row(ours, ['R1', 'subset-of', 'R1']),
    row(ours, ['R2; R3', 'superset-of', 'R2']),
    row(ours, ['R3', 'no-relationship', 'R1']),
    row(toA, ['R1', 'related-to', 'R1']),
    row(toB, ['R1', 'related-to', 'R1']),
    row(toB, ['R1', 'related-to', 'R3']),
    row(toB, ['R2', 'related-to', 'R2']),
    row(editions, ['R1', 'equivalent-to', 'R1']),
  ],
});
const [meeting] = meetingsOf(kb, crosswalkOf(kb, 'a', 'b'));

describe('a meeting in a third document', () => {
  test('supports a row of ours whose members stand under one requirement there, an older edition counting for its successor', () => {
    expect(meeting?.shared).toEqual([{ row: expect.objectContaining({ id: 'a--b/r1~b/r1' }), through: ['hub/r1'] }]);
  });

  test('leaves alone the related rows of ours of which no pair does; a row without a relation is neither', () => {
    expect(meeting?.ours.map(({ id }) => id)).toEqual(['a--b/r2+r3~b/r2']);
  });

  test('counts the pairs that stand in no related row of ours', () => {
    expect(meeting?.theirs).toBe(1);
  });

  test('there is none between editions of one document, and none where we have no row', () => {
    expect([meetingsOf(kb, crosswalkOf(kb, 'a', 'a-old')), meetingsOf(kb, crosswalkOf(kb, 'a-old', 'b'))]).toEqual([[], []]);
  });
});

describe('a third document', () => {
  const mine = set('a', 'b');
  const one = set('hub', 'a', { author: 'nist' });
  const two = set('b', 'hub', { author: 'nist' });
  const lone = set('x', 'a', { author: 'nist' });
  const foreign = set('x', 'b', { author: 'demo' });
  const old = set('y', 'a', { author: 'demo', status: 'deprecated' });
  const world = (over: { readonly sets?: readonly ReturnType<typeof set>[]; readonly rows?: readonly ReturnType<typeof row>[] }) =>
    kbOf({
      frameworks: ['a', 'b', 'hub', 'x', 'y'].map((id) => framework(id)),
      requirements: ['a', 'b', 'hub', 'x', 'y'].flatMap((document) => ['R1', 'R2'].map((ref) => requirement(document, ref))),
      sets: [mine, ...(over.sets ?? [one, two])],
      mappings: [row(mine, ['R1', 'subset-of', 'R1']), ...(over.rows ?? [])],
    });
  const meet = (over: Parameters<typeof world>[0]) => {
    const made = world(over);
    return meetingsOf(made, crosswalkOf(made, 'a', 'b')).map(({ author, hub, shared, ours: rest, theirs }) => [
      author,
      hub,
      shared.length,
      rest.length,
      theirs,
    ]);
  };

  test('leaves alone what the other author says of the two documents themselves', () => {
    const direct = set('a', 'b', { author: 'nist' });
    const through = [row(one, ['R1', 'related-to', 'R1']), row(two, ['R1', 'related-to', 'R1'])];
    expect(meet({ sets: [one, two, direct], rows: [...through, row(direct, ['R2', 'related-to', 'R2'])] })).toEqual([
      ['nist', 'hub', 1, 0, 0],
    ]);
  });

  test('brings rows together in whichever direction they are written', () => {
    expect(meet({ rows: [row(one, ['R1', 'related-to', 'R1']), row(two, ['R1', 'related-to', 'R1'])] })).toEqual([
      ['nist', 'hub', 1, 0, 0],
    ]);
  });

  test('supports a row of ours that is written the other way', () => {
    const ourWay = set('b', 'a');
    const made = kbOf({
      ...world({}),
      sets: [ourWay, one, two],
      mappings: [row(ourWay, ['R1', 'subset-of', 'R1']), row(one, ['R1', 'related-to', 'R1']), row(two, ['R1', 'related-to', 'R1'])],
    });
    expect(meetingsOf(made, crosswalkOf(made, 'a', 'b')).map(({ shared, theirs }) => [shared.length, theirs])).toEqual([[1, 0]]);
  });

  test('brings nothing together by a row that says that there is no relation, or under two of its requirements', () => {
    expect(meet({ rows: [row(one, ['R1', 'no-relationship', 'R1']), row(two, ['R1', 'related-to', 'R1'])] })).toEqual([]);
    expect(meet({ rows: [row(one, ['R1', 'related-to', 'R1']), row(two, ['R1', 'related-to', 'R2'])] })).toEqual([]);
  });

  test('is none that an author names in one set alone, or two authors in one each, or a set that does not count', () => {
    const rows = [row(lone, ['R1', 'related-to', 'R1']), row(foreign, ['R1', 'related-to', 'R1']), row(old, ['R1', 'related-to', 'R1'])];
    const other = set('y', 'b', { author: 'demo' });
    expect(meet({ sets: [lone, foreign, old, other], rows: [...rows, row(other, ['R1', 'related-to', 'R1'])] })).toEqual([]);
  });

  test('is none to which both are related by ourselves', () => {
    const sets = ['a', 'b'].map((document) => set('hub', document));
    expect(meet({ sets, rows: sets.map((own) => row(own, ['R1', 'intersects-with', 'R1'])) })).toEqual([]);
  });

  test('is neither of the two', () => {
    const direct = set('a', 'b', { author: 'nist' });
    const again = set('b', 'a', { author: 'nist' });
    expect(
      meet({ sets: [direct, again], rows: [row(direct, ['R1', 'related-to', 'R1']), row(again, ['R1', 'related-to', 'R1'])] }),
    ).toEqual([]);
  });

  test('names each of its requirements through which a row is met, in order', () => {
    const rows = ['R2', 'R1'].flatMap((ref) => [row(one, [ref, 'related-to', 'R1']), row(two, ['R1', 'related-to', ref])]);
    const made = world({ rows });
    expect(meetingsOf(made, crosswalkOf(made, 'a', 'b'))[0]?.shared[0]?.through).toEqual(['hub/r1', 'hub/r2']);
  });

  test('brings nothing together by a row on the other side that says that there is no relation', () => {
    expect(meet({ rows: [row(one, ['R1', 'related-to', 'R1']), row(two, ['R1', 'no-relationship', 'R1'])] })).toEqual([]);
  });

  test('names its requirements in order also where several pairs of one row are met', () => {
    const joint = row(mine, ['R1; R2', 'subset-of', 'R1']);
    const rows = [
      joint,
      row(one, ['R2', 'related-to', 'R1']),
      row(one, ['R1', 'related-to', 'R2']),
      row(two, ['R1', 'related-to', 'R1']),
      row(two, ['R1', 'related-to', 'R2']),
    ];
    const made = world({ rows });
    const found = meetingsOf(made, crosswalkOf(made, 'a', 'b'))[0]?.shared.find(({ row: { id } }) => id === joint.id);
    expect(found?.through).toEqual(['hub/r1', 'hub/r2']);
  });

  test('stands in the order of its authors and then of its name', () => {
    const sets = ['nist', 'demo'].flatMap((author) => ['y', 'x'].flatMap((hub) => [set(hub, 'a', { author }), set(hub, 'b', { author })]));
    const rows = sets.map((of) => row(of, ['R1', 'related-to', 'R1']));
    expect(meet({ sets, rows }).map(([author, hub]) => `${author} ${hub}`)).toEqual(['demo x', 'demo y', 'nist x', 'nist y']);
  });

  test('stands in that order also where the sets are named otherwise', () => {
    const sets = [
      ...['a', 'b'].flatMap((from) => [set(from, 'y', { author: 'nist' }), set('x', from, { author: 'nist' })]),
      ...['a', 'b'].map((to) => set('y', to, { author: 'demo' })),
    ];
    const rows = sets.map((of) => row(of, ['R1', 'related-to', 'R1']));
    expect(meet({ sets, rows }).map(([author, hub]) => `${author} ${hub}`)).toEqual(['demo y', 'nist x', 'nist y']);
  });

  test('without requirements, as the joint paper, brings nothing together', () => {
    const [toA, toB] = [set('a', undefined, { author: 'nist' }), set('b', undefined, { author: 'nist' })];
    const rows = [toA, toB].map((of) => row(of, ['R1', 'related-to', 'plan.policy']));
    expect(meet({ sets: [toA, toB], rows })).toEqual([]);
  });
});
