import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isGapId } from '../domain/model/gap-ids.ts';
import { guidePath } from '../domain/model/guide-path.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { nearest } from '../domain/model/nearest.ts';
import { sitePages } from '../domain/site-pages.ts';
import type { Fault } from './component-references.ts';
import { headingId } from './prose-html.ts';

/** The texts of the content with what they are held against. */
export interface Prose {
  readonly kb: KnowledgeBase;
  readonly trees: ReadonlyMap<string, Root>;
  readonly faulty: ReadonlySet<string>;
}

/** What is wrong with an address of the site in a file, or `undefined`: no page stands there, or the page of prose has no such heading. */
export function linkFaults(prose: Prose): (url: string, path: string) => Fault | undefined {
  const pages = sitePages(prose.kb);
  const prosePages = pagesOfProse(prose.kb);
  return (url, path) => {
    if (!/^[/#]/u.test(url)) return undefined;
    const [address = '', anchor] = url.split('#');
    const [page = ''] = address.split('?');
    if (page !== '' && !pages.has(page)) return isOfFaulty(prose.faulty, page) ? undefined : deadLink(page, pages);
    const target = page === '' ? path : prosePages.get(page);
    const isProse = target !== undefined && prose.trees.has(target) && [...prosePages.values()].includes(target);
    return anchor === undefined || !isProse ? undefined : headingFault(prose, target, anchor);
  };
}

/** What is wrong with the address of a gap, once the ids of all that have a page are known. */
export function gapLinkFault(url: string, known: ReadonlySet<string>): Fault | undefined {
  const id = /^\/gaps\/([^/?#]+)\//u.exec(url)?.[1];
  if (id === undefined || !isGapId(id) || known.has(id)) return undefined;
  return { rule: 'link-leads-to-a-page', message: `A link leads to the gap \`${id}\`, which is not open.`, ...didYouMean(id, [...known]) };
}

function pagesOfProse({ guide, decisions }: KnowledgeBase): ReadonlyMap<string, string> {
  return new Map([
    ...guide.map(({ id, path }) => [guidePath({ id }), path] as const),
    ...decisions.map(({ id, path }) => [`/guide/decisions/${id}/`, path] as const),
  ]);
}

function isOfFaulty(faulty: ReadonlySet<string>, page: string): boolean {
  return [...faulty].some((id) => page === `/${id}/` || page.endsWith(`/${id}/`));
}

function deadLink(page: string, pages: ReturnType<typeof sitePages>): Fault {
  const others = [page.replace(/^\/requirements\//u, '/frameworks/'), page.replace(/^\/guide\//u, '/'), `${page}/`];
  const moved = others.find((path) => pages.has(path));
  const tip = moved === undefined ? didYouMean(page, [...pages.paths]) : { tip: `write \`${moved}\`` };
  return { rule: 'link-leads-to-a-page', message: `A link leads to \`${page}\`, and no page stands there.`, ...tip };
}

function headingFault({ trees }: Prose, target: string, anchor: string): Fault | undefined {
  const headings: string[] = [];
  const tree = trees.get(target);
  if (tree) visit(tree, 'heading', (heading) => void headings.push(headingId(toString(heading))));
  if (headings.includes(anchor)) return undefined;
  const message = `A link leads to the heading \`#${anchor}\`, and ${target} has no such heading.`;
  return { rule: 'link-leads-to-a-page', message, ...didYouMean(anchor, headings) };
}

function didYouMean(given: string, known: readonly string[]): { readonly tip?: string } {
  const near = nearest(given, known);
  return near === undefined ? {} : { tip: `did you mean \`${near}\`?` };
}
