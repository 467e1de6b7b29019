import { isOwnField, relationsTo } from '../landscape/relations.ts';
import { committeeIdsOf } from '../model/committees.ts';
import { compareIds } from '../model/ids.ts';
import type { KnowledgeBase, LandscapeRelation } from '../model/knowledge-base.ts';
import type { GapInput } from './gap-input.ts';
import { internationalRows } from './looked-at.ts';

/**
 * The international committees behind documents that ask and documents whose scope bears on a subject, those with most of them first;
 * those whose documents are all for another sector follow.
 */
export function committeesBehind(kb: KnowledgeBase, asking: readonly string[], relations: readonly LandscapeRelation[]): readonly string[] {
  const own = relations.filter(isOwnField).map(({ document }) => document);
  const all = relations.map(({ document }) => document);
  return [...new Set([...committeesConcerned(kb, [...asking, ...own]), ...committeesConcerned(kb, all)])];
}

/**
 * The international committees whose documents bear on some aspects, by a row or by their published scope with more than a touch,
 * those with most of them first.
 */
export function committeesBearingOn(input: Pick<GapInput, 'kb' | 'coverage'>, aspects: readonly string[]): readonly string[] {
  const { asked, strong } = bearingOn(input, aspects);
  return committeesBehind(input.kb, asked, strong);
}

/**
 * The documents because of which a committee is named for some aspects: those whose requirements ask for one, then those of the own field
 * by how much their scope bears on one, then those for other sectors.
 */
export function reasonsFor(
  input: Pick<GapInput, 'kb' | 'coverage'>,
  { committee, aspects }: { readonly committee: string; readonly aspects: readonly string[] },
): readonly string[] {
  const { asked, strong } = bearingOn(input, aspects);
  const [own, foreign] = [strong.filter(isOwnField), strong.filter((relation) => !isOwnField(relation))];
  const named = [...asked, ...[...own, ...foreign].map(({ document }) => document)];
  return [...new Set(named)].filter((id) => madeBy(input.kb, id).includes(committee));
}

/** The committees of no international body that made documents for an act, each with these documents. */
export function committeesFor(kb: KnowledgeBase, act: string): ReadonlyMap<string, readonly string[]> {
  const made = kb.frameworks.filter(({ madeFor = [] }) => madeFor.includes(act));
  const committees = [...new Set(made.flatMap(committeeIdsOf))].filter((id) => kb.committees[id]?.international !== true).sort(compareIds);
  return new Map(
    committees.map((id) => [id, made.filter((framework) => committeeIdsOf(framework).includes(id)).map((framework) => framework.id)]),
  );
}

/** The committees of no international body that made documents for some acts, each once, with these documents. */
export function committeesForActs(kb: KnowledgeBase, acts: readonly string[]): readonly NamedCommittee[] {
  const found = acts.flatMap((act) => [...committeesFor(kb, act)]);
  return [...Map.groupBy(found, ([committee]) => committee)].map(([committee, named]) => ({
    committee,
    documents: [...new Set(named.flatMap(([, documents]) => documents))],
  }));
}

/** A committee with ids of the documents because of which it is named, the nearest first. */
export interface NamedCommittee {
  readonly committee: string;
  readonly documents: readonly string[];
}

/** The international committees that made some documents, those with most of them first. */
export function committeesConcerned(kb: KnowledgeBase, documents: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of new Set(documents)) {
    for (const committee of madeBy(kb, id)) counts.set(committee, (counts.get(committee) ?? 0) + 1);
  }
  return [...counts]
    .filter(([id]) => kb.committees[id]?.international === true)
    .sort(([a, one], [b, other]) => other - one || compareIds(a, b))
    .map(([id]) => id);
}

/** The documents whose requirements ask for one of some aspects, and what the scope of others has to do with them. */
function bearingOn(input: Pick<GapInput, 'kb' | 'coverage'>, aspects: readonly string[]) {
  return {
    asked: aspects.flatMap((aspect) => internationalRows(input, aspect).map(({ scope }) => scope.id)),
    strong: aspects.flatMap((aspect) => relationsTo(input.kb, aspect).filter(({ relation }) => relation !== 'touches')),
  };
}

function madeBy(kb: KnowledgeBase, document: string): readonly string[] {
  const framework = kb.frameworkById.get(document);
  return framework ? committeeIdsOf(framework) : [];
}
