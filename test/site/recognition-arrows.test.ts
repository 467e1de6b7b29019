import { expect, test } from 'vitest';
import { arrowPath, arrowsOf, heightsOf } from '../../src/site/recognition-arrows.ts';

const end = (name: string, level = '') => ({ name, level });

test('each end stands once on its side, right near those that lead to it, and arrows join their places', () => {
  const found = arrowsOf([
    { from: end('JC-STAR', '1'), to: end('CLS'), outcome: 'recognised' },
    { from: end('CLS'), to: end('PSTI'), outcome: 'partly' },
    { from: end('JC-STAR', '1'), to: end('PSTI'), outcome: 'partly' },
    { from: end('JC-STAR', '2'), to: end('CLS'), outcome: 'recognised' },
  ]);
  expect(found.left).toEqual([end('CLS'), end('JC-STAR', '1'), end('JC-STAR', '2')]);
  expect(found.right).toEqual([end('PSTI'), end('CLS')]);
  expect(found.arrows.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
});

test('ends stand one line below the other', () => {
  expect(heightsOf(3, 40)).toEqual([0, 40, 80]);
});

test('an arrow leaves and arrives level', () => {
  expect(arrowPath([100, 0], [200, 40])).toBe('M100,0C150,0,150,40,200,40');
});
