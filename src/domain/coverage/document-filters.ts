import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import { listFilters, type ListFilter } from '../model/list-filters.ts';
import { isNotCurrent } from '../model/state.ts';
import { forces } from '../model/vocabulary.ts';

/** What documents can be told apart by in a list of many. */
export type DocumentFilterName = 'state' | 'force' | 'jurisdiction';

/** The choices that some documents offer; the states have no label of their own. */
export function documentFilters(kb: KnowledgeBase, documents: readonly Framework[]): readonly ListFilter<DocumentFilterName>[] {
  return listFilters<DocumentFilterName, string | undefined>(
    documents.flatMap((framework) => marksOfDocument(kb, framework)),
    [
      {
        name: 'state',
        of: [
          ['state-current', undefined],
          ['state-past', undefined],
        ],
      },
      { name: 'force', of: Object.entries(forces).map(([token, { label }]) => [`force-${token}`, label]) },
      { name: 'jurisdiction', of: kb.jurisdictions.map(({ id, title }) => [`jurisdiction-${id}`, title]) },
    ],
  );
}

/** The marks by which a page filters a document: whether it is current, how it binds and whose it is. */
export function marksOfDocument(kb: KnowledgeBase, framework: Framework): readonly string[] {
  const state = isNotCurrent(framework, kb.release.asOf) ? 'past' : 'current';
  return [`state-${state}`, `force-${framework.force}`, `jurisdiction-${framework.jurisdiction}`];
}
