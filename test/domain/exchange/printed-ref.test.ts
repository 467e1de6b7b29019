import { expect, test } from 'vitest';
import { printedIn } from '../../../src/domain/exchange/printed-ref.ts';
import { controlId } from '../../../src/domain/exchange/ref-matcher.ts';
import { checkTiny } from '../../content/tiny-copy.ts';

const { kb } = checkTiny();

test.each([
  ['demo-1-2020', 'demo-1-2020/sr-1-1', 'SR 1.1'],
  ['demo-series', 'demo-1-2020/sr-1-1', 'demo-1-2020/sr-1-1'],
  ['pi40-rri', 'strong-authentication.humans', 'strong-authentication.humans'],
])('In a column of %s, %s is written %s', (document, id, written) => {
  expect(printedIn(kb, document, id)).toBe(written);
});

test.each([
  ['demo-1-2020', 'demo-1-2020/sr-1-1', 'sr-1-1'],
  ['demo-series', 'demo-1-2020/sr-1-1', 'demo-1-2020.sr-1-1'],
  ['pi40-rri', 'strong-authentication.humans', 'strong-authentication.humans'],
])('As a control of %s, %s has the id %s', (document, id, control) => {
  expect(controlId(document, id)).toBe(control);
});
