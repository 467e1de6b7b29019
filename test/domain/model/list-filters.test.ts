import { expect, test } from 'vitest';
import { listFilters } from '../../../src/domain/model/list-filters.ts';

const choices = [
  {
    name: 'force',
    of: [
      ['law', 'Law'],
      ['advice', 'Advice'],
      ['none', 'None'],
    ],
  },
  {
    name: 'state',
    of: [
      ['now', undefined],
      ['past', undefined],
    ],
  },
] as const;

test('a choice counts what it leaves, keeps the order of the vocabulary, and is left out where it leaves nothing', () => {
  expect(listFilters(['advice', 'law', 'advice', 'other'], choices)).toEqual([
    {
      name: 'force',
      options: [
        { mark: 'law', label: 'Law', count: 1 },
        { mark: 'advice', label: 'Advice', count: 2 },
      ],
    },
  ]);
});

test('what leaves one way alone is no choice', () => {
  expect(listFilters(['law', 'now', 'now'], choices)).toEqual([]);
});
