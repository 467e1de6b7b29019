import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { ChangeKind, ReleaseRecord } from '../model/schema/changes.ts';
import { relationships, type Relationship } from '../model/vocabulary.ts';
import { changedMeanings, meaningsOf } from './meaning.ts';

/** What a person says of a record that changed: whether its meaning did, and how. */
export interface Reason {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly what: string;
}

interface Draft {
  readonly kb: KnowledgeBase;
  readonly gaps: readonly Gap[];
  readonly version: string;
  /** Day of the release. */
  readonly date: string;
  readonly reasons: readonly Reason[];
}

/** A release as it would be recorded, and what stands in its way. */
export interface DraftedRelease {
  readonly release: ReleaseRecord;
  /** Every id that is released by now with what it says. */
  readonly published: readonly { readonly id: string; readonly meaning: string }[];
  /** Records that changed and of which nobody says how. */
  readonly unexplained: readonly string[];
  /** Reasons given for what did not change. */
  readonly needless: readonly string[];
}

/** What a version adds, changes, re-maps and retires against what was released before. */
export function draftRelease({ kb, gaps, version, date, reasons }: Draft): DraftedRelease {
  const meanings = meaningsOf(kb, gaps);
  const released = new Set(kb.publishedIds);
  const isNew = ({ id }: { readonly id: string }) => !released.has(id);
  const changed = changedMeanings(kb, gaps);
  const remapped = changed.filter(({ id }) => kb.mappingById.has(id));
  const reworded = changed.filter(({ id }) => !kb.mappingById.has(id)).map(({ id }) => id);
  const told = new Map(reasons.map((reason) => [reason.id, reason]));
  const release: ReleaseRecord = {
    version,
    date,
    asOf: kb.release.asOf,
    added: {
      documents: kb.frameworks.filter(isNew).map(({ id }) => id),
      sets: kb.sets.filter(isNew).map(({ id }) => id),
      requirements: countBy(kb.requirements.filter(isNew), ({ framework }) => framework),
      rows: countBy(kb.mappings.filter(isNew), ({ set }) => set),
      ...idsOf(released, [...kb.requirements, ...kb.mappings].filter(isNew)),
    },
    changed: reworded.flatMap((id) => told.get(id) ?? []).map(({ id, kind, what }) => ({ id, kind, what })),
    remapped: remapped.map(({ id, before, after }) => ({ id, before: relationshipOf(before), after: relationshipOf(after) })),
    retired: kb.retired.map(({ id }) => id).filter((id) => released.has(id) && !kb.changes.some(({ retired }) => retired.includes(id))),
  };
  const all = [...new Set([...kb.publishedIds, ...meanings.keys()])].sort();
  return {
    release,
    published: all.map((id) => ({ id, meaning: meanings.get(id) ?? kb.publishedMeanings[id] ?? '' })),
    unexplained: reworded.filter((id) => !told.has(id)),
    needless: reasons.map(({ id }) => id).filter((id) => !reworded.includes(id)),
  };
}

/** Whether a version comes after all that were released: year, number and correction as numbers. */
export function comesAfter(version: string, earlier: readonly string[]): boolean {
  return earlier.every((other) => compareVersions(version, other) > 0);
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return at < 0 ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}

/** The ids of what is new, in order; of a first version, in which everything is, none is named. */
function idsOf(released: ReadonlySet<string>, added: readonly { readonly id: string }[]): { readonly ids?: string[] } {
  return released.size === 0 || added.length === 0 ? {} : { ids: added.map(({ id }) => id).sort() };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  const groups = [...Map.groupBy(items, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([key, members]) => [key, members.length]));
}

function relationshipOf(meaning: string): Relationship {
  return (Object.keys(relationships) as Relationship[]).find((relationship) => relationship === meaning) ?? 'related-to';
}
