import { compareIds } from '../model/ids.ts';
import { EDITORS, FOCAL_DOCUMENT, isAssessable, type KnowledgeBase, type Mapping, type Requirement } from '../model/knowledge-base.ts';
import { considerationsOf, type Consideration } from '../coverage/ledger.ts';

/** A row seen from one requirement: who the others are, and whether the row reads towards it. */
export interface RelationRow {
  readonly mapping: Mapping;
  readonly inverse: boolean;
  /** Members on the requirement's own side, itself left out. */
  readonly together: readonly string[];
  readonly others: readonly string[];
}

/** All rows of a requirement with one other document, ours first. */
export interface DocumentRelations {
  readonly document: string;
  readonly rows: readonly RelationRow[];
  readonly state: Consideration;
}

/** What a requirement relates to, document by document, the focal document first; pairs of the scope without a row included. */
export function relationsOf(kb: KnowledgeBase, requirement: Requirement): readonly DocumentRelations[] {
  if (!isAssessable(requirement)) return [];
  const rows = [...asSource(kb, requirement.id), ...asTarget(kb, requirement.id)];
  const documentOf = ({ mapping, inverse }: RelationRow) => {
    const set = kb.setById.get(mapping.set);
    return (inverse ? set?.source : set?.target) ?? '';
  };
  const paired = kb.scope.pairs.filter(({ source, target }) => source === requirement.framework || target === requirement.framework);
  const documents = new Set([
    FOCAL_DOCUMENT,
    ...rows.map(documentOf),
    ...paired.map(({ source, target }) => (source === requirement.framework ? target : source)),
  ]);
  return [...documents]
    .filter((document) => kb.frameworkById.has(document))
    .sort((a, b) => Number(b === FOCAL_DOCUMENT) - Number(a === FOCAL_DOCUMENT) || compareIds(a, b))
    .map((document) => ({
      document,
      rows: rows
        .filter((row) => documentOf(row) === document)
        .sort((a, b) => Number(b.mapping.author === EDITORS) - Number(a.mapping.author === EDITORS)),
      state: considerationsOf(kb, { source: requirement.framework, target: document, author: EDITORS }).get(requirement.id) ?? 'unassessed',
    }));
}

function asSource(kb: KnowledgeBase, id: string): RelationRow[] {
  return (kb.mappingsBySource.get(id) ?? []).map((mapping) => ({
    mapping,
    inverse: false,
    together: mapping.sources.filter((source) => source !== id),
    others: mapping.targets,
  }));
}

function asTarget(kb: KnowledgeBase, id: string): RelationRow[] {
  return (kb.mappingsByTarget.get(id) ?? []).map((mapping) => ({
    mapping,
    inverse: true,
    together: mapping.targets.filter((target) => target !== id),
    others: mapping.sources,
  }));
}
