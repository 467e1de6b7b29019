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
  const { kb } = input;
  const strong = aspects.flatMap((aspect) => relationsTo(kb, aspect).filter(({ relation }) => relation !== 'touches'));
  const asked = aspects.flatMap((aspect) => internationalRows(input, aspect).map(({ scope }) => scope.id));
  return committeesBehind(kb, asked, strong);
}

/** The international committees that made some documents, those with most of them first. */
export function committeesConcerned(kb: KnowledgeBase, documents: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of new Set(documents)) {
    const framework = kb.frameworkById.get(id);
    for (const committee of framework ? committeeIdsOf(framework) : []) counts.set(committee, (counts.get(committee) ?? 0) + 1);
  }
  return [...counts]
    .filter(([id]) => kb.committees[id]?.international === true)
    .sort(([a, one], [b, other]) => other - one || compareIds(a, b))
    .map(([id]) => id);
}
