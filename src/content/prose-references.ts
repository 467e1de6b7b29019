import type { Link, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { slugOf } from '../domain/model/ids.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { nearest } from '../domain/model/nearest.ts';
import { sitePages } from '../domain/site-pages.ts';

interface Prose {
  readonly kb: KnowledgeBase;
  readonly trees: ReadonlyMap<string, Root>;
  readonly faulty: ReadonlySet<string>;
}

/** Every `<Ref to="…">` in prose that leads to no record, and every link that leads to no page or to no heading of a page of prose. */
export function checkProseReferences(prose: Prose): Diagnostic[] {
  const known = [prose.kb.frameworkById, prose.kb.requirementById, prose.kb.elementById, prose.kb.aspectById];
  const linkFault = linkFaults(prose);
  const found: Diagnostic[] = [];
  for (const [path, tree] of prose.trees) {
    visit(tree, (node) => {
      const fault = node.type === 'link' ? linkFault(node, path) : (node.type as string) === 'mdxJsxFlowElement' || (node.type as string) === 'mdxJsxTextElement' ? referenceFault(node as unknown as MdxJsxFlowElement, known, prose.faulty) : undefined;
      if (fault) found.push({ path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, severity: 'error', ...fault });
    });
  }
  return found;
}

type Fault = Pick<Diagnostic, 'rule' | 'message' | 'tip'>;

function referenceFault({ name, attributes }: MdxJsxFlowElement, known: readonly ReadonlyMap<string, unknown>[], faulty: ReadonlySet<string>): Fault | undefined {
  const to = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'to')?.value;
  if (name !== 'Ref' || typeof to !== 'string' || faulty.has(to) || known.some((map) => map.has(to))) return undefined;
  return { rule: 'reference-exists', message: `\`${to}\` is not a framework, requirement, element or aspect.`, ...didYouMean(to, known.flatMap((map) => [...map.keys()])) };
}

function linkFaults({ kb, trees, faulty }: Prose): (link: Link, path: string) => Fault | undefined {
  const pages = sitePages(kb);
  const prosePages = new Map([...kb.guide.map(({ id, path }) => [id === 'method' ? '/method/' : `/guide/${id}/`, path] as const), ...kb.decisions.map(({ id, path }) => [`/guide/decisions/${id}/`, path] as const)]);
  const headingsOf = (path: string): readonly string[] => {
    const headings: string[] = [];
    const tree = trees.get(path);
    if (tree) visit(tree, 'heading', (heading) => void headings.push(slugOf(toString(heading))));
    return headings;
  };
  return ({ url }, path) => {
    if (!/^[/#]/u.test(url)) return undefined;
    const [page = '', anchor] = url.split('#');
    const moved = [page.replace(/^\/requirements\//u, '/frameworks/'), page.replace(/^\/guide\//u, '/'), `${page}/`].find((path) => pages.has(path));
    if (page !== '' && !pages.has(page)) {
      if ([...faulty].some((id) => page === `/${id}/` || page.endsWith(`/${id}/`))) return undefined;
      return { rule: 'link-leads-to-a-page', message: `A link leads to \`${page}\`, and no page stands there.`, ...(moved !== undefined ? { tip: `write \`${moved}\`` } : didYouMean(page, [...pages.paths])) };
    }
    const target = page === '' ? path : prosePages.get(page);
    const isProse = target !== undefined && trees.has(target) && [...prosePages.values()].includes(target);
    if (anchor === undefined || !isProse || headingsOf(target).includes(anchor)) return undefined;
    return { rule: 'link-leads-to-a-page', message: `A link leads to the heading \`#${anchor}\`, and ${target} has no such heading.`, ...didYouMean(anchor, headingsOf(target)) };
  };
}

function didYouMean(given: string, known: readonly string[]): { readonly tip?: string } {
  const near = nearest(given, known);
  return near === undefined ? {} : { tip: `did you mean \`${near}\`?` };
}
