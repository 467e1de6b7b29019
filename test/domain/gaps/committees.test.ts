import { expect, test } from 'vitest';
import { committeesConcerned } from '../../../src/domain/gaps/committees.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('a', { committee: 'one' }),
    framework('b', { committee: 'two', jointCommittees: ['etsi'] }),
    framework('c', { committee: 'two' }),
    framework('d'),
  ],
  committees: Object.fromEntries(
    ['one', 'two', 'etsi'].map((id) => [id, { title: id, url: 'https://example.org/', international: id !== 'etsi' }]),
  ),
});

test('the committees of the documents, those with most first, each document once, international ones alone', () => {
  expect(committeesConcerned(kb, ['a', 'b', 'c', 'a', 'a'])).toEqual(['two', 'one']);
  expect(committeesConcerned(kb, ['d', 'unknown'])).toEqual([]);
});
