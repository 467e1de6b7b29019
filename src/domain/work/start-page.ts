import { applyAll } from '../applicability/apply.ts';
import { bindingOf } from '../applicability/binding.ts';
import { withActs } from '../applicability/national-acts.ts';
import { draftOf, factsOf } from '../applicability/draft.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import type { Start } from '../model/schema/start.ts';

/** A document on a start page: law that applies, with the first day of what is due, or one worth having. */
export interface StartDocument {
  readonly document: Framework;
  readonly isLaw: boolean;
  readonly days: readonly string[];
}

/** The laws that apply to a trade as of the day of the content, by their first days, then the documents worth having in the order given. */
export function startDocuments(kb: KnowledgeBase, { facts, documents }: Pick<Start, 'facts' | 'documents'>): readonly StartDocument[] {
  const known = factsOf(draftOf(facts), kb.release.asOf);
  const laws = bindingOf(withActs(kb), applyAll(kb.frameworks, known), known)
    .direct.filter(({ outcome }) => outcome === 'applies')
    .flatMap(({ framework, parts }) => {
      const document = kb.frameworkById.get(framework);
      const due = parts.filter(({ outcome, duty }) => outcome === 'applies' && duty !== 'route' && duty !== 'relief');
      const days = [...new Set(due.flatMap(({ from }) => from ?? []))].sort();
      return document === undefined ? [] : [{ document, isLaw: true, days }];
    })
    .sort((a, b) => compare(a.days[0] ?? '', b.days[0] ?? '') || compare(a.document.id, b.document.id));
  const others = documents.flatMap((id) => kb.frameworkById.get(id) ?? []).map((document) => ({ document, isLaw: false, days: [] }));
  return [...laws, ...others];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
