import { describe, expect, test } from 'vitest';
import { headingId, hrefUnder, regionLabel } from '../../src/content/prose-html.ts';

describe('links under a base path', () => {
  test.each([
    ['', '/matrix/', '/matrix/'],
    ['/base', '/matrix/', '/base/matrix/'],
    ['/base', '/', '/base/'],
    ['/base', '/base/matrix/', '/base/matrix/'],
    ['/base', '/baseline/', '/base/baseline/'],
    ['/base', 'https://example.org/', 'https://example.org/'],
    ['/base', '#top', '#top'],
    ['/base', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('mounted under %j, %j leads to %j', (base, href, expected) => {
    expect(hrefUnder(base, href)).toBe(expected);
  });
});

describe('the name of the region of a table', () => {
  test.each([
    [['Key', 'Meaning'], 'Key, Meaning'],
    [[' Key\n', '\tMeaning '], 'Key, Meaning'],
    [['', 'Meaning'], 'Meaning'],
    [['Key', ' ', 'Meaning'], 'Key, Meaning'],
    [[], ''],
  ])('of the head %j is %j', (head, label) => {
    expect(regionLabel(head)).toBe(label);
  });
});

test('the id of a heading is the slug of its text', () => {
  expect(headingId('Where things stand, § 2')).toBe('where-things-stand-s-2');
});
