import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';
import { forces } from '../model/vocabulary.ts';

/** What documents can be told apart by in a list of many. */
const documentFilterNames = ['state', 'force', 'jurisdiction'] as const;
export type DocumentFilterName = (typeof documentFilterNames)[number];

export interface DocumentFilter {
  readonly name: DocumentFilterName;
  /** The states have no label of their own. */
  readonly options: readonly { readonly mark: string; readonly label: string | undefined; readonly count: number }[];
}

/** The choices that some documents offer, each with at least two ways to choose. */
export function documentFilters(kb: KnowledgeBase, documents: readonly Framework[]): readonly DocumentFilter[] {
  const counts = new Map<string, number>();
  for (const mark of documents.flatMap((framework) => marksOfDocument(kb, framework))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const labels: Readonly<Record<DocumentFilterName, readonly (readonly [id: string, label: string | undefined])[]>> = {
    state: [
      ['current', undefined],
      ['past', undefined],
    ],
    force: Object.entries(forces).map(([token, { label }]) => [token, label]),
    jurisdiction: kb.jurisdictions.map(({ id, title }) => [id, title]),
  };
  return documentFilterNames
    .map((name) => ({
      name,
      options: labels[name]
        .map(([id, label]) => ({ mark: `${name}-${id}`, label, count: counts.get(`${name}-${id}`) ?? 0 }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ options }) => options.length > 1);
}

/** The marks by which a page filters a document: whether it is current, how it binds and whose it is. */
export function marksOfDocument(kb: KnowledgeBase, framework: Framework): readonly string[] {
  const state = isNotCurrent(framework, kb.release.asOf) ? 'past' : 'current';
  return [`state-${state}`, `force-${framework.force}`, `jurisdiction-${framework.jurisdiction}`];
}
