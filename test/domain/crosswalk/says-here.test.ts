import { expect, test } from 'vitest';
import { saysHere } from '../../../src/domain/crosswalk/says-here.ts';

const says = (rationale: string, author = 'editors') => saysHere([{ author, rationale }]);

test('reasons of ours that point to a document by here, there or what sticks out have to be explained', () => {
  expect(['Here by means.', 'That is asked there.', 'The report sticks out.', 'Means are left out.'].map((one) => says(one))).toEqual(
    Array.from({ length: 4 }, () => true),
  );
});

test('other reasons do not, nor those of other authors, nor rows without one', () => {
  expect([says('Therefore both ask for it.'), says('Asked there.', 'nist'), saysHere([{ author: 'editors' }]), saysHere([])]).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});
