import { expect, test } from 'vitest';
import { known } from '../../src/site/known.ts';

test('A record that is there is given, an empty one too', () => {
  expect([known('a', 'x'), known(0, 'x'), known('', 'x')]).toEqual(['a', 0, '']);
});

test('A record that is not there is named', () => {
  expect(() => known(undefined, 'plan.polcy')).toThrow('No record has the id `plan.polcy`.');
});
