import { expect, test } from 'vitest';
import { pageAddress } from '../../src/site/page-address.ts';
import { element, framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ frameworks: [framework('a')], requirements: [requirement('a', 'R1')], elements: [element('plan', [])] }));

test.each([
  ['a', '/frameworks/a/'],
  ['a/r1', '/frameworks/a/r1/'],
  ['plan', '/principles/plan/'],
  ['matrix', '/matrix/'],
])('%s stands at %s', (id, url) => {
  expect(pageAddress(page, id)).toBe(url);
});
