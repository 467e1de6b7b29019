import { expect, test } from 'vitest';
import { wordsOf } from '../../scripts/text-index.ts';

test('The text index gets the language of a page and the part of it that is to be found, with the parts of its kind in it', () => {
  const html =
    '<!DOCTYPE html><html lang="en" class="x"><head><title>T</title></head><body><nav>N</nav><main id="m"><div class="a" data-pagefind-body><div><h1>H</h1></div>W</div><div>Not this.</div></main></body></html>';
  expect(wordsOf(html)).toBe(
    '<html lang="en" class="x"><body><div class="a" data-pagefind-body><div><h1>H</h1></div>W</div></body></html>',
  );
});

test('A page with nothing to be found has no words', () => {
  expect(wordsOf('<html lang="en"><body><main id="m"><h1>H</h1></main></body></html>')).toBeUndefined();
});

test('A part that does not end is said, with its beginning', () => {
  expect(() => wordsOf('<html><body><article data-pagefind-body><h1>H</h1></body></html>')).toThrow(
    '<article> does not end: <article data',
  );
});
