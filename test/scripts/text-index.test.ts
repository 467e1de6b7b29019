import { expect, test } from 'vitest';
import { wordsOf } from '../../scripts/text-index.ts';

test('The text index gets the language of a page and what stands in its main part, and none of the frame', () => {
  const html =
    '<!DOCTYPE html><html lang="en" class="x"><head><title>T</title></head><body><nav>N</nav><main id="m" data-pagefind-body><h1>H</h1></main><footer>F</footer></body></html>';
  expect(wordsOf(html)).toBe('<html lang="en" class="x"><body><main id="m" data-pagefind-body><h1>H</h1></main></body></html>');
});

test('A page with nothing to be found has no words', () => {
  expect(wordsOf('<html lang="en"><body><main id="m"><h1>H</h1></main></body></html>')).toBeUndefined();
});
