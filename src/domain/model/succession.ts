import { compareIds } from './ids.ts';
import { kept } from './kept.ts';
import { EDITORS, type Framework, type KnowledgeBase, type Mapping, type Requirement } from './knowledge-base.ts';

/** What became of a requirement when its document got a new edition. */
export type SuccessionKind = 'carried' | 'merged' | 'split' | 'none' | 'unknown';

export interface Succession {
  readonly kind: SuccessionKind;
  readonly edition: string;
  readonly successors: readonly string[];
  /** Other old requirements that went into the same successors. */
  readonly mergedWith: readonly string[];
  /** The requirement of the new edition that has the same number and is no successor. */
  readonly reusedNumber: string | undefined;
}

/**
 * What became of a requirement of a superseded edition, by the correspondence set from old to new; `undefined` where its edition has no
 * successor here.
 */
export function successionOf(kb: KnowledgeBase, requirement: Requirement): Succession | undefined {
  const edition = kb.frameworkById.get(requirement.framework)?.supersededBy;
  if (edition === undefined || !kb.frameworkById.has(edition)) return undefined;
  const { ofOld, ofNew } = correspondence(kb, requirement.framework, edition);
  const rows = ofOld.get(requirement.id) ?? [];
  const successors = unique(rows.flatMap(({ targets }) => targets));
  const into = successors.flatMap((target) => ofNew.get(target) ?? []);
  const mergedWith = unique(into.flatMap(({ sources }) => sources)).filter((id) => id !== requirement.id);
  const sameNumber = idByNumber(kb, edition).get(requirement.ref);
  return {
    kind: rows.length === 0 ? 'unknown' : kindOf({ successors: successors.length, others: mergedWith.length }),
    edition,
    successors,
    mergedWith,
    reusedNumber: sameNumber !== undefined && !successors.includes(sameNumber) ? sameNumber : undefined,
  };
}

function kindOf({ successors, others }: { readonly successors: number; readonly others: number }): Succession['kind'] {
  if (successors === 0) return 'none';
  if (successors > 1) return 'split';
  return others > 0 ? 'merged' : 'carried';
}

const editionsBefore = kept<KnowledgeBase, readonly Framework[]>();

/** The requirements of older editions that went into one. */
export function predecessorsOf(kb: KnowledgeBase, requirement: Requirement): readonly string[] {
  const older = editionsBefore(kb, requirement.framework, () =>
    kb.frameworks.filter(({ supersededBy }) => supersededBy === requirement.framework),
  );
  return unique(
    older
      .flatMap(({ id }) => correspondence(kb, id, requirement.framework).ofNew.get(requirement.id) ?? [])
      .flatMap(({ sources }) => sources),
  );
}

/** Whether a derived path goes through a change of edition: one of its rows joins an edition to its successor. */
export function isEditionPath(kb: KnowledgeBase, rows: readonly string[]): boolean {
  return rows.some((id) => {
    const set = kb.setById.get(kb.mappingById.get(id)?.set ?? '');
    return set !== undefined && kb.frameworkById.get(set.source)?.supersededBy === set.target;
  });
}

/** The rows from one edition to the next, by what they name on either side. */
interface Correspondence {
  readonly ofOld: ReadonlyMap<string, readonly Mapping[]>;
  readonly ofNew: ReadonlyMap<string, readonly Mapping[]>;
}

const correspondences = kept<KnowledgeBase, Correspondence>();
const numbers = kept<KnowledgeBase, ReadonlyMap<string, string>>();

function correspondence(kb: KnowledgeBase, old: string, edition: string): Correspondence {
  return correspondences(kb, `${old} ${edition}`, () => {
    const rows = kb.sets
      .filter(({ source, target, author }) => source === old && target === edition && author === EDITORS)
      .flatMap(({ id }) => kb.mappingsOfSet.get(id) ?? []);
    return { ofOld: rowsBy(rows, 'sources'), ofNew: rowsBy(rows, 'targets') };
  });
}

function rowsBy(rows: readonly Mapping[], side: 'sources' | 'targets'): ReadonlyMap<string, readonly Mapping[]> {
  const pairs = rows.flatMap((row) => row[side].map((id) => ({ id, row })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, same]) => [id, same.map(({ row }) => row)]));
}

function idByNumber(kb: KnowledgeBase, framework: string): ReadonlyMap<string, string> {
  return numbers(kb, framework, () => new Map((kb.requirementsOf.get(framework) ?? []).toReversed().map(({ id, ref }) => [ref, id])));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareIds);
}
