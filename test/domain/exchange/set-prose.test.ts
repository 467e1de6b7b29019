import { expect, test } from 'vitest';
import { setProse } from '../../../src/domain/exchange/set-prose.ts';

test.each([
  ['Before.\n\n| A |\n| --- |\n| b |\n\nAfter.', 'Before.\n\nAfter.'],
  ['  | A |\nAfter.', 'After.'],
  ['A | B stays.', 'A | B stays.'],
  ['One.\n\nTwo.', 'One.\n\nTwo.'],
  ['', ''],
])('%j says %j', (body, prose) => {
  expect(setProse({ body })).toBe(prose);
});
