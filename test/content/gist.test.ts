import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { gistOf } from '../../src/content/gist.ts';

test.each([
  ['One sentence.\nAnother.', 'One sentence. Another.'],
  ['One paragraph.\n\nAnother.', 'One paragraph. Another.'],
  ['With *marks* and `code`.', 'With marks and code.'],
  ['A gist.\n\n- A list is no gist.\n\n## Nor a heading', 'A gist.'],
  ['', ''],
])('the gist of %j is %j', (body, gist) => {
  expect(gistOf(parseBody('content/requirements/a/b.md', body, 5).tree)).toBe(gist);
});
