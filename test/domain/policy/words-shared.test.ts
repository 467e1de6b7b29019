import { expect, test } from 'vitest';
import { wordsShared } from '../../../src/domain/policy/words-shared.ts';

test('longer words that both say count once, a plural as its singular, short ones not at all', () => {
  const one = { title: 'Security updates', gist: 'They stay with the user; an update stays.' };
  expect(wordsShared(one, { title: 'Update', gist: 'It has to stay with users for security and security.' })).toBe(2);
  expect(wordsShared(one, { title: 'They', gist: 'with the' })).toBe(0);
});
