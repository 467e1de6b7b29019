import { expect, test } from 'vitest';
import { setOrigin } from '../../src/site/set-origin.ts';
import { kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ authors: { agency: { name: 'The Agency', published: '2024' } } }));

test.each([
  ['editors', 'last checked on 29 November 2026'],
  ['agency', 'taken over by the editors on 29 November 2026 from The Agency, published 2024'],
  ['some-body', 'taken over by the editors on 29 November 2026 from some body'],
])('a set of %s says who stands behind it', (author, said) => {
  expect(setOrigin(page, { author, reviewed: '2026-11-29' })).toBe(said);
});
