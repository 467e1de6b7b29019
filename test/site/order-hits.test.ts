import { describe, expect, test } from 'vitest';
import { orderHits } from '../../src/site/order-hits.ts';

const entry = (framework: string, ref: string, over: object = {}) => ({
  framework,
  ref,
  title: ref,
  document: framework,
  url: `/${framework}/${ref}/`,
  heading: false,
  superseded: false,
  ...over,
});
const entries = [
  entry('a', '1'),
  entry('law', '1'),
  entry('old', '1', { superseded: true }),
  entry('a', ''),
  entry('a', '2'),
  entry('b', '1'),
  entry('guide', 'g'),
  entry('b', ''),
  entry('b', '2'),
  entry('answers', 'q', { covers: [{ framework: 'b', ref: '1' }] }),
  entry('a', 'head', { says: 'nothing', heading: true }),
  entry('answers', 'r', { covers: [{ framework: 'b', ref: '2' }] }),
  entry('a', 'unread', { says: 'nothing' }),
  entry('c', 'authority', { asks: 'authorities' }),
  entry('page-alone', ''),
];
interface Typed {
  readonly named?: readonly string[];
  readonly akin?: readonly string[];
  readonly places?: readonly string[];
  readonly share?: number;
  readonly isQuestion?: boolean;
  readonly asksForStandard?: boolean;
  readonly asksForPlace?: boolean;
  readonly namesAuthority?: boolean;
  readonly titled?: boolean;
}
const order = (scores: Readonly<Record<number, number>>, typed: Typed = {}) => {
  const { named = [], akin = [], places = [], share = 1, titled = true, ...asked } = typed;
  const near = { isQuestion: false, asksForStandard: false, asksForPlace: false, namesAuthority: false, ...asked };
  return orderHits({
    index: { entries, law: ['law'], scopes: { b: [8] } },
    hits: Object.entries(scores).map(([place, score]) => ({ place: Number(place), score, share, titled })),
    near: { ...near, named: new Set(named), akin: new Set(akin), places: new Set(places) },
  }).map(({ framework, ref }) => `${framework} ${ref}`.trim());
};

describe('of pages that fit alike', () => {
  test.each([
    ['law stands first', { 0: 1, 1: 1 }, ['law 1', 'a 1']],
    ['what has ended stands last', { 2: 1, 0: 1 }, ['a 1', 'old 1']],
    ['a requirement stands before its whole document', { 3: 1, 0: 1 }, ['a 1', 'a']],
    ['the guide stands last', { 6: 1, 0: 1 }, ['a 1', 'guide g']],
    ['one document does not fill the top alone', { 0: 1, 4: 1, 5: 0.99 }, ['a 1', 'b 1', 'a 2']],
  ])('%s', (_, scores, expected) => {
    expect(order(scores)).toEqual(expected);
  });

  test('those of a named document stand first, with its own page behind', () => {
    expect(order({ 0: 1, 5: 0.05 }, { named: ['b'] })).toEqual(['b 1', 'b', 'b 2', 'a 1']);
  });

  test('of several named documents, one of which only the page is here stands behind the first of the others', () => {
    expect(order({ 0: 9, 4: 8, 5: 7 }, { named: ['a', 'page-alone'] }).slice(0, 3)).toEqual(['a 1', 'page-alone', 'a 2']);
    expect(order({ 0: 9, 4: 8 }, { named: ['a'], akin: ['page-alone'], places: ['page-alone'] }).slice(0, 2)).toEqual([
      'a 1',
      'page-alone',
    ]);
    expect(order({ 0: 9, 4: 8 }, { named: ['a'], akin: ['page-alone'] })).not.toContain('page-alone');
  });

  test('a named document that says little of it is shown with its own page, followed by what it concerns', () => {
    expect(order({ 0: 1, 5: 0.05 }, { named: ['b'], share: 0.2 })).toEqual(['b 1', 'b', 'b 2', 'a 1']);
    expect(order({ 0: 1 }, { named: ['b'], share: 0.2 })).toEqual(['b', 'b 2', 'b 1', 'a 1']);
  });

  test('a named document is asked of as a whole where two answers about it lead: its page comes behind them', () => {
    expect(order({ 9: 1, 11: 0.9, 5: 0.8, 8: 0.7 }, { named: ['b'], isQuestion: true }).slice(0, 4)).toEqual([
      'answers q',
      'answers r',
      'b',
      'b 1',
    ]);
  });

  test('what was not read stands below what only heads others', () => {
    expect(order({ 10: 1, 12: 1 })).toEqual(['a head', 'a unread']);
  });

  test('what holds next to nothing of it does not lead, though its document is named', () => {
    expect(order({ 0: 1, 5: 0.6 }, { named: ['b'], share: 0.1 })[1]).toBe('b 2');
  });

  test('a document beside a named one follows it, and so does one of a country that is named too', () => {
    expect(order({ 0: 0.9, 5: 0.8, 1: 0.7 }, { named: ['b'], akin: ['a'] })).toEqual(['b 1', 'a 1', 'b', 'b 2', 'law 1']);
    expect(order({ 0: 0.9, 5: 0.8, 1: 0.7 }, { named: ['b'], places: ['a'] })).toEqual(['b 1', 'a 1', 'b', 'b 2', 'law 1']);
  });

  test('what a named country has counts more', () => {
    expect(order({ 0: 1, 5: 0.5 }, { places: ['b'] })).toEqual(['b 1', 'a 1']);
  });

  test('of a family that is named the pages of whole documents count like the rest', () => {
    expect(order({ 0: 0.9, 7: 1 }, { akin: ['b'] })).toEqual(['b', 'a 1']);
  });

  test('where a standard is asked for, so do the pages of standards under a law that is named', () => {
    expect(order({ 0: 0.5, 7: 1 }, { named: ['a'], akin: ['b'], asksForStandard: true })[0]).toBe('b');
    expect(order({ 0: 0.5, 7: 1 }, { named: ['a'], akin: ['b'] })[0]).toBe('a 1');
  });

  test('an answer leads where it speaks of a named document and holds enough of the question', () => {
    expect(order({ 9: 1, 5: 0.5 }, { named: ['b'] })[0]).toBe('answers q');
    expect(order({ 9: 1, 5: 0.5 }, { named: ['b'], share: 0.3 }).indexOf('answers q')).toBeGreaterThan(1);
    expect(order({ 9: 1, 5: 0.5 }, { named: ['b'], titled: false }).indexOf('answers q')).toBeGreaterThan(1);
    expect(order({ 9: 1, 5: 0.5 }, { named: ['b', 'a'] })[0]).toBe('b 1');
  });

  test('an answer leads where it speaks of a part of a family that is named', () => {
    expect(order({ 1: 1, 9: 0.5 }, { akin: ['b'], isQuestion: true })[0]).toBe('answers q');
    expect(order({ 1: 1, 9: 0.5 }, { akin: ['c'], isQuestion: true })[0]).toBe('law 1');
  });

  test('an answer stands before a requirement that fits alike where a question is put, and behind it where words are', () => {
    expect(order({ 9: 1, 5: 1 }, { isQuestion: true })).toEqual(['answers q', 'b 1']);
    expect(order({ 9: 1, 5: 1 })).toEqual(['b 1', 'answers q']);
  });

  test('answers crowd each other less than the requirements of one document', () => {
    expect(order({ 9: 1, 11: 1, 0: 0.96 }, { isQuestion: true })).toEqual(['answers q', 'answers r', 'a 1']);
  });

  test('what only heads others stands below what says it', () => {
    expect(order({ 10: 1, 5: 0.9 })).toEqual(['b 1', 'a head']);
  });

  test('what fits much less well than the best is left out', () => {
    expect(order({ 0: 1, 5: 0.1 })).toEqual(['a 1']);
  });
});

describe('what asks authorities alone', () => {
  test('stands behind what asks companies', () => {
    expect(order({ 13: 1.2, 0: 1 })).toEqual(['a 1', 'c authority']);
  });

  test.each<[string, Typed]>([
    ['an authority', { namesAuthority: true }],
    ['its document', { named: ['c'] }],
  ])('stands where it fits where %s is named', (_, typed) => {
    expect(order({ 13: 1.2, 0: 1 }, typed)).toEqual(['c authority', 'a 1']);
  });
});

test('an answer stands behind a point where the place in a document is asked for', () => {
  expect(order({ 9: 1.5, 5: 1 }, { isQuestion: true, named: ['b'] }).slice(0, 2)).toEqual(['answers q', 'b 1']);
  expect(order({ 9: 1.5, 5: 1 }, { isQuestion: true, asksForPlace: true, named: ['b'] })[0]).toBe('b 1');
});

test('a whole document counts in full where a standard is asked for and none is named', () => {
  expect(order({ 3: 1.2, 5: 1 })).toEqual(['b 1', 'a']);
  expect(order({ 3: 1.2, 5: 1 }, { asksForStandard: true })).toEqual(['a', 'b 1']);
});
