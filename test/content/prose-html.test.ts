import { describe, expect, test } from 'vitest';
import { headingId, hrefUnder, labelledCells, regionLabel } from '../../src/content/prose-html.ts';

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

describe('the labels of the cells of a table', () => {
  test.each([
    ['are the heads of their columns, the first left out', ['A', 'B', 'C'], 'b:B c:C e:B f:C'],
    ['are trimmed, and none where the head is empty', ['A', ' B ', ''], 'b:B e:B'],
    ['are none without a head', [], ''],
  ])('%s', (_what, heads, expected) => {
    const found = labelledCells(['a', 'b', 'c', 'd', 'e', 'f'], heads);
    expect(found.map(({ cell, label }) => `${cell}:${label}`).join(' ')).toBe(expected);
  });
});

test('the id of a heading is the slug of its text', () => {
  expect(headingId('Where things stand, § 2')).toBe('where-things-stand-s-2');
});
