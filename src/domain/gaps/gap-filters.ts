import { certainties } from '../model/claims-vocabulary.ts';
import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What gaps can be told apart by in a list of many. */
const gapFilterNames = ['severity', 'certainty', 'element', 'jurisdiction'] as const;
export type GapFilterName = (typeof gapFilterNames)[number];

export interface GapFilter {
  readonly name: GapFilterName;
  readonly options: readonly { readonly mark: string; readonly label: string; readonly count: number }[];
}

/** The choices that some gaps offer, each with at least two ways to choose. */
export function gapFilters(kb: KnowledgeBase, gaps: readonly Gap[]): readonly GapFilter[] {
  const counts = new Map<string, number>();
  for (const mark of gaps.flatMap((gap) => marksOfGap(kb, gap))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const labels: Readonly<Record<GapFilterName, readonly (readonly [id: string, label: string])[]>> = {
    severity: ['high', 'medium', 'low'].map((severity) => [severity, severity]),
    certainty: Object.entries(certainties).map(([token, { label }]) => [token, label]),
    element: kb.elements.map(({ id, title }) => [id, title]),
    jurisdiction: kb.jurisdictions.map(({ id, title }) => [id, title]),
  };
  return gapFilterNames
    .map((name) => ({
      name,
      options: labels[name]
        .map(([id, label]) => ({ mark: `${name}-${id}`, label, count: counts.get(`${name}-${id}`) ?? 0 }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ options }) => options.length > 1);
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
