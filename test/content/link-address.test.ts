import { describe, expect, test } from 'vitest';
import { isPublicSite, isSafeAddress } from '../../src/content/link-address.ts';

describe('the address of a link', () => {
  test.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org:8443/a/b?c=d&e=f#g',
    'https://xn--bcher-kva.example/',
    'https://bücher.example/',
    'https://example.org/規則',
    'mailto:a@example.org',
    '/',
    '/matrix/',
    '/guide/decisions/0001-one-reader/#top',
    '/search/?q=sr-1.1',
    '/crosswalks/eu-cra/pi40-rri/#eu-cra--pi40-rri/art-14-1~plan.basic-policy',
    '#top',
    '#a-b',
  ])('%j is safe', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '?q=x',
    'matrix/',
    '//',
    '///',
    '/\\',
    '\\/x',
    '/\t/x',
    '\u0000/',
    'https:',
    'https://',
    'https:///',
    '/a b/',
    '#a b',
    'https://?',
    'mailto:',
    'mailto:x',
    '/a{b}/',
    'https://example.org/{x',
    'https://example.org/"x',
    '/<x>/',
  ])('%j is not', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe('the address of a site', () => {
  test.each(['https://example.org', 'https://sub.example.org/path'])('%s is public', (address) => {
    expect(isPublicSite(address)).toBe(true);
  });

  test.each([
    'http://example.org/',
    'https:example.org',
    'https:///example.org',
    'https://example',
    'https://10.0.0.1/',
    'https://0x7f.1/',
    'https://printer.local/',
    'https://db.internal/',
    'https://user@example.org/',
    'https://:secret@example.org/',
    'javascript:alert(1)//https://example.org',
  ])('%s is not', (address) => {
    expect(isPublicSite(address)).toBe(false);
  });
});
