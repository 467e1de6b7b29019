import { expect, test } from 'vitest';
import { arrowsOf } from '../../src/site/recognition-arrows.ts';

const recognitions = [
  { from: 'JC-STAR', to: 'PSTI', isWhole: true },
  { from: 'CLS', to: 'PSTI', isWhole: false },
  { from: 'CLS', to: 'Zertifikat', isWhole: true },
];
const room = { x: [100, 200], line: 30 } as const;

test('each name stands once on its side, left by the alphabet, right where arrows cross least', () => {
  const { left, right } = arrowsOf(recognitions, room);
  expect(left).toEqual([
    { name: 'CLS', y: 0 },
    { name: 'JC-STAR', y: 30 },
  ]);
  expect(right.map(({ name }) => name)).toEqual(['Zertifikat', 'PSTI']);
});

test('an arrow joins two names once, and is whole where every statement between them is', () => {
  const { arrows } = arrowsOf([...recognitions, { from: 'JC-STAR', to: 'PSTI', isWhole: false }], room);
  expect(arrows.map(({ isWhole }) => isWhole)).toEqual([false, false, true]);
  expect(arrows[2]?.d).toBe('M100,0C150,0,150,0,200,0');
});
