import { describe, expect, test } from 'vitest';
import { chosenIn, searchWith } from '../../src/site/filter-address.ts';

describe('the address of what is filtered', () => {
  test.each([
    [[{ name: 'relation', value: '' }], '', ''],
    [[{ name: 'relation', value: 'subset-of' }], '', '?relation=subset-of'],
    [[{ name: 'relation', value: '' }], '?relation=subset-of', ''],
    [[{ name: 'words', value: 'log & key' }], '?print=1', '?print=1&words=log+%26+key'],
  ])('by %j beside "%s" is "%s"', (choices, before, after) => {
    expect(searchWith(choices, before)).toBe(after);
  });

  test.each([
    ['what it names and the field offers', 'relation', ['', 'subset-of'], 'subset-of'],
    ['nothing that the field does not offer', 'relation', ['', 'equal-to'], ''],
    ['nothing that it does not name', 'level', ['', '1'], ''],
    ['any words', 'words', undefined, 'log & key'],
  ])('chooses %s', (_what, name, offered, value) => {
    expect(chosenIn('?relation=subset-of&words=log+%26+key', name, offered)).toBe(value);
  });
});
