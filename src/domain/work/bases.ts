import type { FrameworkApplicability } from '../applicability/apply.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';

/** Documents that a list of work may be made of, in the order in which they are offered: free ones first. */
const offered = [
  'eu-cra',
  'etsi-en-303-645-v3',
  'us-nist-csf-2.0',
  'de-it-grundschutz-ind-2023',
  'iec-62443-2-1-2024',
  'iec-62443-2-4-2023',
  'iec-62443-4-1-2018',
  'iec-62443-4-2-2019',
  'iec-62443-3-3-2013',
  'iso-iec-27001-2022',
] as const;

/** What a company may have already: certificates and labels, by the document under which they are given. */
export const possessions = [
  'iec-62443-4-1-2018',
  'iec-62443-4-2-2019',
  'iec-62443-3-3-2013',
  'iec-62443-2-4-2023',
  'iso-iec-27001-2022',
  'jp-jc-star-2024',
  'sg-cls-2025',
] as const;

export type Possession = (typeof possessions)[number];

/** The documents of this knowledge base of which a list of work may be made. */
export function workBases({ frameworkById }: Pick<KnowledgeBase, 'frameworkById'>): readonly Framework[] {
  return offered.flatMap((id) => frameworkById.get(id) ?? []);
}

/** The first of the offered documents that concerns a company, by what the rules come to; where none does, the first of all. */
export function fittingBase(bases: readonly string[], results: readonly Pick<FrameworkApplicability, 'framework' | 'outcome'>[]): string {
  const outcomeOf = (id: string) => results.find(({ framework }) => framework === id)?.outcome;
  return bases.find((id) => outcomeOf(id) === 'applies' || outcomeOf(id) === 'voluntary') ?? bases[0] ?? '';
}

/** The certificates and labels whose document is in this knowledge base. */
export function workPossessions({ frameworkById }: Pick<KnowledgeBase, 'frameworkById'>): readonly Framework[] {
  return possessions.flatMap((id) => frameworkById.get(id) ?? []);
}
