import type { KnowledgeBase, Requirement } from '../domain/model/knowledge-base.ts';

/** How a number is cited beside a document: alone where it is a number of it, else after the short title of the document that it is of. */
export function citedIn(kb: KnowledgeBase, { framework, ref }: Pick<Requirement, 'framework' | 'ref'>, document: string): string {
  return framework === document ? ref : `${kb.frameworkById.get(framework)?.shortTitle ?? framework} ${ref}`;
}
