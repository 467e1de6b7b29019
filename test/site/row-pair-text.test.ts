import { expect, test } from 'vitest';
import { rowPairText } from '../../src/site/row-pair-text.ts';
import { framework, kbOf, requirement, row, set } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const between = set('act', 'norm');
const kb = kbOf({
  frameworks: [framework('act'), framework('norm', { titles: 'withheld' })],
  requirements: [requirement('act', 'A1', { title: 'Updates' }), requirement('act', 'A2', { title: '' }), requirement('norm', 'N1')],
  sets: [between],
});
const page = { ...pageOf(kb), name: (id: string) => kb.requirementById.get(id)?.ref ?? id };

test('the sides of a row stand by number and title, as far as titles may be shown', () => {
  expect(rowPairText(page, row(between, ['A1; A2', 'intersects-with', 'N1']))).toBe('A1 Updates, A2 – overlaps – N1');
});
