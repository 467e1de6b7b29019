import { describe, expect, test } from 'vitest';
import { attributesOf, entering, top } from '../../src/content/guarded-node.ts';

describe('what the children of a node stand in', () => {
  test.each([
    [{ type: 'tableCell' }, { inCell: true, inLink: false }],
    [{ type: 'link' }, { inCell: false, inLink: true }],
    [{ type: 'linkReference' }, { inCell: false, inLink: true }],
    [
      { type: 'mdxJsxTextElement', name: 'Ref' },
      { inCell: false, inLink: true },
    ],
    [
      { type: 'mdxJsxTextElement', name: 'Note' },
      { inCell: false, inLink: false },
    ],
    [
      { type: 'mdxJsxTextElement', name: null },
      { inCell: false, inLink: false },
    ],
    [{ type: 'paragraph' }, { inCell: false, inLink: false }],
  ])('%j', (node, surroundings) => {
    expect(entering(node, top)).toEqual(surroundings);
  });

  test('stays what it was further down', () => {
    expect(entering({ type: 'emphasis' }, { inCell: true, inLink: false })).toEqual({ inCell: true, inLink: false });
    expect(entering({ type: 'emphasis' }, { inCell: false, inLink: true })).toEqual({ inCell: false, inLink: true });
  });
});

test('attributes are a list, whatever else a node keeps under that name', () => {
  const list = [{ type: 'mdxJsxAttribute', name: 'to', value: 'a' }];
  expect([list, { to: 'a' }, undefined].map((attributes) => attributesOf({ type: 'x', attributes }))).toEqual([list, [], []]);
});
