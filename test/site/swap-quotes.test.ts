import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swapQuotes } from '../../src/site/swap-quotes.ts';

test('JSON has no quotes left but where its texts have apostrophes', () => {
  expect(swapQuotes(JSON.stringify({ a: "b's" }))).toBe(`{'a':'b"s'}`);
});

test('twice gives any text back', () => {
  fc.assert(fc.property(fc.string(), (text) => swapQuotes(swapQuotes(text)) === text));
});
