import type { Element as HastElement, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { slugOf } from '../domain/model/ids.ts';

/** What prose cannot know by itself: where the site is mounted, and the page and name of a record. */
export interface RenderContext {
  readonly base: string;
  readonly resolve: (id: string) => { readonly url: string; readonly name: string } | undefined;
}

/** A parsed body as HTML. Components become plain elements here; nothing of the content is ever run. */
export function renderBody(tree: Root, context: RenderContext, part: 'whole' | 'without-tables' = 'whole'): string {
  const prepared = structuredClone(tree);
  if (part === 'without-tables') prepared.children = prepared.children.filter(({ type }) => type !== 'table');
  const hast = unified()
    .use(remarkRehype, { handlers: { mdxJsxFlowElement: componentOf(context), mdxJsxTextElement: componentOf(context) } })
    .runSync(prepared) as HastRoot;
  visit(hast, 'element', (node: HastElement) => finish(node, context));
  visit(hast, { tagName: 'table' }, (node: HastElement, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = regionOf(node);
    return SKIP;
  });
  return unified().use(rehypeStringify).stringify(hast);
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

function componentOf(context: RenderContext) {
  return (state: { all: (node: Component) => HastElement['children'] }, node: Component): HastElement => {
    const children = state.all(node);
    if (node.name !== 'Ref') return { type: 'element', tagName: node.type === 'mdxJsxFlowElement' ? 'aside' : 'small', properties: { className: ['note'] }, children };
    const to = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'to')?.value;
    const found = typeof to === 'string' ? context.resolve(to) : undefined;
    return { type: 'element', tagName: 'a', properties: { href: found?.url ?? '#' }, children: children.length > 0 ? children : [{ type: 'text', value: found?.name ?? String(to) }] };
  };
}

function finish(node: HastElement, { base }: RenderContext): void {
  if (/^h[2-6]$/u.test(node.tagName)) node.properties['id'] ??= slugOf(textOf(node));
  const { href } = node.properties;
  if (typeof href === 'string' && href.startsWith('/') && node.tagName === 'a' && !href.startsWith(`${base}/`)) node.properties['href'] = base + href;
  if (node.tagName === 'table') node.properties['className'] = ['prose-table'];
  if (node.tagName === 'pre') Object.assign(node.properties, { tabIndex: 0, dataPagefindIgnore: '' });
  if (node.tagName === 'th') node.properties['scope'] = 'col';
}

/** A table in a region that scrolls by itself, so that a wide one does not widen the page; its head names the region. */
function regionOf(table: HastElement): HastElement {
  const head = table.children.flatMap((child) => (child.type === 'element' && child.tagName === 'thead' ? [textOf(child).trim().split(/\s*\n\s*/u).join(', ')] : []));
  return { type: 'element', tagName: 'div', properties: { className: ['prose-region'], role: 'region', ariaLabel: head.join(''), tabIndex: 0 }, children: [table] };
}

function textOf(node: HastElement): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}
