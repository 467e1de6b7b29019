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
];
const order = (scores: Readonly<Record<number, number>>, named: readonly string[] = [], share = 1) =>
  orderHits({
    index: { entries, law: ['law'] },
    hits: Object.entries(scores).map(([place, score]) => ({ place: Number(place), score, share })),
    named,
  }).map(({ framework, ref }) => `${framework} ${ref}`.trim());

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

  test('those of a named document stand first, if they hold enough of the query', () => {
    expect(order({ 0: 1, 5: 0.05 }, ['b'], 0.3)).toEqual(['b 1', 'a 1']);
    expect(order({ 0: 1, 5: 0.6 }, ['b'], 0.1)).toEqual(['a 1', 'b 1']);
  });

  test('what fits much less well than the best is left out', () => {
    expect(order({ 0: 1, 5: 0.1 })).toEqual(['a 1']);
  });
});
