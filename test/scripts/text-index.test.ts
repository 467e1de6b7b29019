import { expect, test } from 'vitest';
import { withoutFrame } from '../../scripts/text-index.ts';

test('The text index gets the language of a page and what stands in its main part, and none of the frame', () => {
  const html =
    '<!DOCTYPE html><html lang="en" class="x"><head><title>T</title></head><body><nav>N</nav><main id="m"><h1>H</h1></main><footer>F</footer></body></html>';
  expect(withoutFrame(html)).toBe('<html lang="en" class="x"><body><main id="m"><h1>H</h1></main></body></html>');
});
