import { certainties } from '../model/claims-vocabulary.ts';
import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { listFilters, type ListFilter } from '../model/list-filters.ts';

/** What gaps can be told apart by in a list of many. */
export type GapFilterName = 'severity' | 'certainty' | 'element' | 'jurisdiction';

/** The choices that some gaps offer. */
export function gapFilters(kb: KnowledgeBase, gaps: readonly Gap[]): readonly ListFilter<GapFilterName, string>[] {
  return listFilters<GapFilterName, string>(
    gaps.flatMap((gap) => marksOfGap(kb, gap)),
    [
      { name: 'severity', of: ['high', 'medium', 'low'].map((severity) => [`severity-${severity}`, severity]) },
      { name: 'certainty', of: Object.entries(certainties).map(([token, { label }]) => [`certainty-${token}`, label]) },
      { name: 'element', of: kb.elements.map(({ id, title }) => [`element-${id}`, title]) },
      { name: 'jurisdiction', of: kb.jurisdictions.map(({ id, title }) => [`jurisdiction-${id}`, title]) },
    ],
  );
}

/** The marks by which a page filters a gap: severity, certainty, the elements of its aspects, and where it concerns anybody. */
export function marksOfGap(kb: KnowledgeBase, { severity, certainty, subject, jurisdictions }: Gap): readonly string[] {
  const elements = subject.flatMap(({ id }) => kb.aspectById.get(id)?.element ?? []);
  return [
    `severity-${severity}`,
    ...(certainty === undefined ? [] : [`certainty-${certainty}`]),
    ...new Set(elements.map((id) => `element-${id}`)),
    ...jurisdictions.map((id) => `jurisdiction-${id}`),
  ];
}
