import { rowsOpposite } from '../algebra/authored-pairs.ts';
import type { Facts } from '../algebra/facts.ts';
import { compareIds } from '../model/ids.ts';
import { FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import { isRelated } from '../algebra/relation.ts';
import { groupsBetween, relatedThroughThird } from '../algebra/two-step-paths.ts';

/** An aspect to which both requirements of a pair contribute, with the rows that say so. */
export interface SharedAspect {
  readonly aspect: string;
  readonly rows: readonly string[];
}

/** Two requirements that both contribute to an aspect, while nothing proves how they relate. */
export interface SharedContribution {
  readonly source: string;
  readonly target: string;
  readonly authored: boolean;
  readonly aspects: readonly SharedAspect[];
}

type RowsById = ReadonlyMap<string, readonly string[]>;

/**
 * "Both contribute to …": the pairs of two documents that meet in an aspect without a derived link, in the order of their ids.
 * Every row that relates them to the aspect counts, also one with a condition, a joint one, or `related-to`.
 * Cost: the rows of both documents, the pairs emitted, and the paths of the derived links that take their place.
 */
export function* sharedContributions(facts: Facts, from: string, to: string): Generator<SharedContribution> {
  if (from === to || [from, to].includes(FOCAL_DOCUMENT)) return;
  const isDerived = derivedFrom(facts, to);
  const contributors = contributorsIn(facts.kb, to);
  for (const { id } of facts.kb.requirementsOf.get(from) ?? []) {
    const meetings = new Map<string, SharedAspect[]>();
    for (const [aspect, own] of aspectsOf(facts.kb, id)) {
      for (const [target, theirs] of contributors(aspect))
        meetings.set(target, [...(meetings.get(target) ?? []), { aspect, rows: [...own, ...theirs] }]);
    }
    if (meetings.size === 0) continue;
    const derived = isDerived(id);
    const opposite = rowsOpposite(facts.kb, id);
    for (const target of [...meetings.keys()].sort(compareIds)) {
      if (!derived.has(target)) yield { source: id, target, authored: opposite.has(target), aspects: meetings.get(target) ?? [] };
    }
  }
}

function derivedFrom(facts: Facts, document: string): (id: string) => ReadonlySet<string> {
  return (id) => {
    const from = facts.placeOf.get(id);
    if (from === undefined) return new Set();
    const proven = relatedThroughThird(facts, from, document).filter((to) =>
      groupsBetween(facts, from, to).some(({ relation }) => isRelated(relation)),
    );
    return new Set(proven.map((place) => facts.nodes[place] ?? ''));
  };
}

function contributorsIn(kb: KnowledgeBase, document: string): (aspect: string) => RowsById {
  const known = new Map<string, RowsById>();
  return (aspect) => {
    const found = known.get(aspect) ?? related(kb, aspect, (id) => kb.requirementById.get(id)?.framework === document);
    known.set(aspect, found);
    return found;
  };
}

function aspectsOf(kb: KnowledgeBase, id: string): RowsById {
  const found = related(kb, id, (other) => kb.aspectById.has(other));
  return new Map([...found].sort(([a], [b]) => compareIds(a, b)));
}

/** What stands opposite in rows that relate, with the ids of these rows. */
function related(kb: KnowledgeBase, id: string, wanted: (other: string) => boolean): RowsById {
  const found = new Map<string, readonly string[]>();
  for (const [other, rows] of rowsOpposite(kb, id)) {
    const relating = rows.filter(({ relationship }) => relationship !== 'no-relationship');
    if (relating.length > 0 && wanted(other))
      found.set(
        other,
        relating.map((row) => row.id),
      );
  }
  return found;
}
