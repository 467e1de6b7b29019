import { expect, test } from 'vitest';
import { kbOf } from '../builders.ts';
import { publicUrl } from '../../src/site/public-url.ts';
import { pageOf } from './tiny-page.ts';

const url = new URL('http://localhost/matrix/');
const named = pageOf(kbOf({ site: { address: 'https://named.example/' } as never }));

test.each([
  [named, new URL('https://built.example/'), 'https://built.example/matrix/'],
  [named, undefined, 'https://named.example/matrix/'],
  [pageOf(kbOf({ site: {} as never })), undefined, undefined],
])('a page has the address that the site was built for, else the one of its record, else none', (page, site, address) => {
  expect(publicUrl(page, { site, url })).toBe(address);
});
