import { authoredPairs } from './authored-pairs.ts';
import { buildFactGraph, type Fact, type FactGraph } from './fact-graph.ts';
import { mappingId } from '../model/ids.ts';
import { relationOfMembers } from './joint-row.ts';
import { EDITORS, FOCAL_DOCUMENT, namesWholeDocument, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { relationOfRow } from './relation.ts';
import { setCounts } from '../model/set-counts.ts';

/** All facts of a knowledge base, joined at what they have in common. */
export interface Facts extends FactGraph {
  readonly kb: KnowledgeBase;
  readonly all: readonly Fact[];
  /** Whether a row names both of two nodes. */
  readonly isAuthored: (one: number, other: number) => boolean;
}

/** Joins all facts of a knowledge base; within rows × log rows. */
export function buildFacts(kb: KnowledgeBase): Facts {
  const all = factsOf(kb);
  const graph = buildFactGraph(all);
  return { kb, all, ...graph, isAuthored: authoredPairs(kb, graph.placeOf) };
}

/**
 * What the rows and the declared overlaps of aspects say of single pairs, in the order of the rows.
 * Left out: rows with a condition, `related-to`, rows without a target or with a whole document as target, members of joint rows of which
 * nothing follows sets that do not count, and what a series says, which implies nothing for its parts.
 */
export function factsOf(kb: KnowledgeBase): readonly Fact[] {
  return [...kb.mappings.flatMap((mapping) => factsOfRow(kb, mapping)), ...declaredOverlaps(kb)];
}

function factsOfRow(kb: KnowledgeBase, mapping: Mapping): readonly Fact[] {
  const set = kb.setById.get(mapping.set);
  if (
    !set ||
    !setCounts(set) ||
    kb.frameworkById.get(set.source)?.kind === 'series' ||
    mapping.condition !== undefined ||
    mapping.relationship === 'related-to'
  )
    return [];
  const { id, author, relationship, confidence, sources, targets } = mapping;
  const relation = relationOfMembers({ relationship, sources: sources.length, targets: targets.length });
  if (relation === undefined) return [];
  if (namesWholeDocument(kb, mapping)) return [];
  const claim = {
    relation,
    row: id,
    author,
    matchingRationale: set.matchingRationale,
    ...(confidence === undefined ? {} : { confidence }),
  };
  return sources.flatMap((source) => targets.map((target) => ({ source, target, ...claim })));
}

/** Aspects are compared by what they mean, by the editors, and their overlaps are part of the frame of all mappings. */
function declaredOverlaps(kb: KnowledgeBase): readonly Fact[] {
  return kb.aspects.flatMap(({ id, overlaps }) =>
    overlaps.map(({ aspect, relationship }) => ({
      source: id,
      target: aspect,
      relation: relationOfRow[relationship],
      row: mappingId(FOCAL_DOCUMENT, [id], [aspect]),
      author: EDITORS,
      matchingRationale: 'semantic' as const,
      confidence: 'high' as const,
    })),
  );
}
