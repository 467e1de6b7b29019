import { committeeIdsOf } from '../model/committees.ts';
import type { Aspect, Framework, KnowledgeBase, Landscape, LandscapeRelation } from '../model/knowledge-base.ts';
import { compareIds } from '../model/ids.ts';
import type { Bearing, ScopeRelation } from '../model/claims-vocabulary.ts';
import { relationsTo, verdictOn } from './relations.ts';

/** An aspect with its verdict and how many current documents bear on it, by how far and as what. */
export interface AspectLine {
  readonly aspect: Aspect;
  readonly verdict: Landscape['verdicts'][number] | undefined;
  readonly relations: readonly LandscapeRelation[];
  readonly counts: readonly { readonly relation: ScopeRelation; readonly bearing: Bearing; readonly count: number }[];
}

/** The landscape aspect by aspect. */
export function landscapeByAspect(kb: KnowledgeBase, aspects: readonly Aspect[]): readonly AspectLine[] {
  return aspects.map((aspect) => {
    const relations = relationsTo(kb, aspect.id);
    return { aspect, verdict: verdictOn(kb, aspect.id), relations, counts: countsOf(relations) };
  });
}

/** A committee with the documents of the landscape that it made. */
export interface CommitteeLine {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly documents: readonly Framework[];
}

/** The documents of the landscape by the committee that leads them, committees with most documents first. */
export function landscapeByCommittee(kb: KnowledgeBase): readonly CommitteeLine[] {
  const documents = landscapeDocuments(kb);
  return Object.entries(kb.committees)
    .map(([id, { title, url }]) => ({ id, title, url, documents: documents.filter((framework) => committeeIdsOf(framework)[0] === id) }))
    .filter((line) => line.documents.length > 0)
    .sort((a, b) => b.documents.length - a.documents.length || compareIds(a.id, b.id));
}

/** The international documents that are known and not listed in full. */
export function landscapeDocuments(kb: KnowledgeBase): readonly Framework[] {
  return kb.frameworks.filter(
    ({ jurisdiction, kind, listed }) => jurisdiction === 'international' && kind === 'standard' && listed !== 'all',
  );
}

function countsOf(relations: readonly LandscapeRelation[]): AspectLine['counts'] {
  const groups = Map.groupBy(relations, ({ relation, bearing }) => `${relation} ${bearing}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ relation: first.relation, bearing: first.bearing, count: members.length }] : [];
  });
}
