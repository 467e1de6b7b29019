import { derivedMappings } from '../domain/algebra/derive.ts';
import { sharedAspectsOf } from '../domain/crosswalk/crosswalk-derived.ts';
import { crosswalkOf } from '../domain/crosswalk/crosswalk.ts';
import { meetingsOf } from '../domain/crosswalk/meetings.ts';
import { rivalClaims } from '../domain/crosswalk/rival-claims.ts';
import type { Page } from './page.ts';
import { rowPhrase } from './row-phrase.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * One crosswalk: authored rows by id, derived links with their paths, shared aspects, the ledger of both directions, and what other
 * authors say beside ours.
 */
export function crosswalkFile({ kb, reasoning, ledger, to }: Page, a: string, b: string): Row {
  const crosswalk = crosswalkOf(kb, a, b);
  return {
    a,
    b,
    authored: crosswalk.sets.flatMap(({ rows }) => rows.map(({ id }) => id)),
    derived: [...derivedMappings(reasoning.facts, a, b)],
    shared: sharedAspectsOf(kb, a, b),
    ledger: ledger.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a)),
    rivals: rivalClaims(crosswalk).map(({ ours, theirs, verdict }) => ({ ours: ours.id, theirs: theirs.id, verdict })),
    meetings: meetingsOf(kb, crosswalk).map(({ shared, ours, ...meeting }) => ({
      ...meeting,
      shared: shared.map(({ row, through }) => ({ row: row.id, through })),
      ours: ours.map(({ id }) => id),
    })),
    url: to.crosswalk(a, b),
  };
}

/**
 * The authored rows of one crosswalk to be read by themselves, with numbers and titles instead of ids alone, matches before what has
 * no counterpart.
 */
export function crosswalkRows({ kb, name, t }: Page, a: string, b: string): readonly Row[] {
  const rows = crosswalkOf(kb, a, b).sets.flatMap((set) => set.rows.map((row) => ({ set: set.set, row })));
  const titled = (id: string): string => {
    const requirement = kb.requirementById.get(id);
    if (!requirement) return name(id);
    return kb.frameworkById.get(requirement.framework)?.titles === 'withheld' ? requirement.ref : `${requirement.ref} ${requirement.title}`;
  };
  const matches = [...rows.filter(({ row }) => row.targets.length > 0), ...rows.filter(({ row }) => row.targets.length === 0)];
  return matches.map(({ set, row }) => ({
    source: name(set.source),
    sources: row.sources.map(titled),
    relation: rowPhrase(t, row),
    target: name(set.target),
    targets: row.targets.map(titled),
    condition: row.condition,
    confidence: row.confidence,
    rationale: row.rationale,
    dissent: row.dissent,
    author: row.author,
    reviewed: set.reviewed,
    relationship: row.relationship,
    id: row.id,
  }));
}

/** The columns of the rows of a crosswalk. */
export const crosswalkColumns = [
  'source',
  'sources',
  'relation',
  'target',
  'targets',
  'condition',
  'confidence',
  'rationale',
  'dissent',
  'author',
  'reviewed',
  'relationship',
  'id',
] as const;
