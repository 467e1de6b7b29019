import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The gist of a requirement: the paragraphs of its body as one line of text. */
export function gistOf(tree: Root): string {
  return tree.children
    .filter((node: RootContent) => node.type === 'paragraph')
    .map((node) => toString(node).replace(/\s+/gu, ' ').trim())
    .join(' ');
}
