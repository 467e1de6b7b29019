import { expect, test } from 'vitest';
import { arrowsOf } from '../../src/site/recognition-arrows.ts';

test('each name stands once on its side, in alphabetical order, and arrows join their places', () => {
  const found = arrowsOf([
    { from: 'JC-STAR', to: 'PSTI', outcome: 'recognised' },
    { from: 'CLS', to: 'PSTI', outcome: 'partly' },
    { from: 'JC-STAR', to: 'CLS', outcome: 'partly' },
  ]);
  expect(found.left).toEqual(['CLS', 'JC-STAR']);
  expect(found.right).toEqual(['CLS', 'PSTI']);
  expect(found.arrows).toEqual([
    { from: 1, to: 1, outcome: 'recognised' },
    { from: 0, to: 1, outcome: 'partly' },
    { from: 1, to: 0, outcome: 'partly' },
  ]);
});
