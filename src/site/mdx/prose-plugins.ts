import type { Element, Nodes } from 'hast';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { headingId, hrefUnder, labelledCells, regionLabel } from '../../content/prose-html.ts';

/** Takes the tables out of the page of a document whose rows are drawn from its records. */
export const withoutTables = defineMdastPlugin({
  name: 'without-tables',
  table: (node, context) => context.removeNode(node),
});

/** Headings with the ids that links within the site name. */
export const headingIds = defineHastPlugin({
  name: 'heading-ids-of-content',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit: (node, context) => {
      if (node.properties['id'] === undefined) context.setProperty(node, 'id', headingId(context.textContent(node)));
    },
  },
});

/** Links of prose below the path on which the site is mounted; `base` ends without a slash. */
export function linksUnder(base: string) {
  return defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const { href } = node.properties;
        if (typeof href === 'string') context.setProperty(node, 'href', hrefUnder(base, href));
      },
    },
  });
}

/** Code that scrolls can be reached by the keyboard, and is left out of the search. */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    visit: (node, context) => {
      context.setProperty(node, 'tabIndex', 0);
      context.setProperty(node, 'dataPagefindIgnore', '');
    },
  },
});

/** A table stands in a region that scrolls by itself, so that it does not widen the page; its head names the region and has scopes. */
export const tableRegions = defineHastPlugin({
  name: 'table-regions',
  element: [
    {
      filter: ['table'],
      visit: (node, context) => {
        context.setProperty(node, 'className', ['prose-table']);
        const heads = cellsOf(node, 'th').map((cell) => context.textContent(cell));
        for (const { cell, label } of labelledCells(cellsOf(node, 'td'), heads)) context.setProperty(cell, 'dataLabel', label);
        const label = regionLabel(heads);
        const properties = { className: ['prose-region', 'table-region'], role: 'region', ariaLabel: label, tabIndex: 0 };
        context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
    {
      filter: ['th', 'td'],
      visit: (node, context) => {
        const align = /text-align:\s*(\w+)/u.exec(String(node.properties['style'] ?? ''))?.[1];
        if (align !== undefined) {
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'align', align);
        }
        if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
      },
    },
  ],
});

function cellsOf(node: Nodes, tag: 'th' | 'td'): readonly Element[] {
  if (node.type === 'element' && node.tagName === tag) return [node];
  return 'children' in node ? node.children.flatMap((child) => cellsOf(child as Nodes, tag)) : [];
}
