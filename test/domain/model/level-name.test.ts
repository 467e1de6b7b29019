import { expect, test } from 'vitest';
import { levelNameOf } from '../../../src/domain/model/level-name.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('a', { levelName: 'SL' }),
    framework('b', { levelName: 'SL' }),
    framework('c', { levelName: 'CLS Level' }),
    framework('d'),
  ],
});

test('levels are named as the documents name them', () => {
  expect([levelNameOf(kb, ['a']), levelNameOf(kb, ['a', 'b', 'a']), levelNameOf(kb, ['c'])]).toEqual(['SL', 'SL', 'CLS Level']);
});

test('they have the plain word where documents differ or say nothing', () => {
  expect([['a', 'c'], ['a', 'd'], ['d'], []].map((documents) => levelNameOf(kb, documents))).toEqual(['level', 'level', 'level', 'level']);
});
