import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { rowsBetween } from '../../../src/domain/model/rows-between.ts';

const { kb } = checkContent('test/fixtures/tiny-kb');

test('the rows between two documents are those of every author', () => {
  expect(new Set(rowsBetween(kb, 'demo-1-2020', 'pi40-rri').map(({ author }) => author))).toEqual(new Set(['editors', 'demo-institute']));
});

test('the rows between two documents lead in one direction', () => {
  expect([rowsBetween(kb, 'demo-2-2022', 'demo-1-2020').length > 0, rowsBetween(kb, 'demo-1-2020', 'demo-2-2022')]).toEqual([true, []]);
});
