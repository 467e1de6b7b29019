import type { Element as HastElement, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { headingId, hrefUnder, labelledCells, regionLabel } from './prose-html.ts';

/** The parsed body of a `.md` record as HTML, on a site mounted under `base`, which ends without a slash. */
export function renderBody(tree: Root, base: string): string {
  const hast = unified().use(remarkRehype).runSync(tree) as HastRoot;
  visit(hast, 'element', (node: HastElement) => finish(node, base));
  visit(hast, { tagName: 'table' }, (node: HastElement, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = regionOf(node);
    return SKIP;
  });
  return unified().use(rehypeStringify).stringify(hast);
}

function finish(node: HastElement, base: string): void {
  const { href } = node.properties;
  if (/^h[2-6]$/u.test(node.tagName)) node.properties['id'] ??= headingId(textOf(node));
  if (node.tagName === 'a' && typeof href === 'string') node.properties['href'] = hrefUnder(base, href);
  if (node.tagName === 'table') node.properties['className'] = ['prose-table'];
  if (node.tagName === 'pre') Object.assign(node.properties, { tabIndex: 0, dataPagefindIgnore: '' });
  if (node.tagName === 'th') node.properties['scope'] = 'col';
}

/** A table in a region that scrolls by itself, so that a wide one does not widen the page; its head names the region. */
function regionOf(table: HastElement): HastElement {
  const head: string[] = [];
  const cells: HastElement[] = [];
  visit(table, { tagName: 'th' }, (cell: HastElement) => void head.push(textOf(cell)));
  visit(table, { tagName: 'td' }, (cell: HastElement) => void cells.push(cell));
  for (const { cell, label } of labelledCells(cells, head)) cell.properties = { dataLabel: label, ...cell.properties };
  const properties = { className: ['prose-region', 'table-region'], role: 'region', ariaLabel: regionLabel(head), tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function textOf(node: HastElement): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? textOf(child) : '';
    })
    .join('');
}
