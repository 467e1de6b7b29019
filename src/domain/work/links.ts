import { inverse } from '../algebra/composition.ts';
import { relationOfMembers } from '../algebra/joint-row.ts';
import { isWithin, relations, type Relation } from '../algebra/relation.ts';
import { EDITORS, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { setCounts } from '../model/set-counts.ts';

/** How requirements of a base relate to one of another document; several of the base only where they contain it together. */
export interface Link {
  readonly base: readonly string[];
  readonly other: string;
  readonly kind: 'contains' | 'containsByTwo' | 'touches' | 'touchesByTwo' | 'touchesByOthers';
}

/** Whether a relation proves that the first contains the second. */
export function containsOne(relation: Relation): boolean {
  return relation !== relations.impossible && isWithin(relation, relations.containing);
}

/** What rows say of the requirements of two documents, read from the base; a row with a condition and one of others touches at most. */
export function linksBetween(kb: KnowledgeBase, base: string, other: string): readonly Link[] {
  return kb.sets
    .filter((set) => setCounts(set) && [set.source, set.target].includes(base) && [set.source, set.target].includes(other))
    .flatMap(({ id, source }) => (kb.mappingsOfSet.get(id) ?? []).flatMap((row) => linksOfRow(row, source === base)))
    .filter((link) => link.base.every((id) => kb.requirementById.has(id)) && kb.requirementById.has(link.other));
}

function linksOfRow(row: Mapping, isBaseFirst: boolean): readonly Link[] {
  const { sources, targets, relationship, author, condition } = row;
  if (relationship === 'no-relationship') return [];
  const [own, others] = isBaseFirst ? [sources, targets] : [targets, sources];
  const relation = relationOfMembers({ relationship, sources: sources.length, targets: targets.length });
  const read = relation === undefined || isBaseFirst ? relation : inverse(relation);
  const isOurs = author === EDITORS && condition === undefined;
  const contains = isOurs && read !== undefined && containsOne(read);
  const touches = author === EDITORS ? 'touches' : 'touchesByOthers';
  const kind = contains ? 'contains' : touches;
  const single = own.flatMap((one) => others.map((other): Link => ({ base: [one], other, kind })));
  return isOurs && own.length > 1 && holdsTogether(row, isBaseFirst)
    ? [...single, ...others.map((other): Link => ({ base: own, other, kind: 'contains' }))]
    : single;
}

/** Whether the members on the side of the base together contain each member of the other side. */
function holdsTogether({ relationship }: Mapping, isBaseFirst: boolean): boolean {
  return relationship === 'equal-to' || relationship === 'equivalent-to' || relationship === (isBaseFirst ? 'superset-of' : 'subset-of');
}
