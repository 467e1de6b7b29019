import { derivedMappings } from '../domain/algebra/derive.ts';
import { sharedAspectsOf } from '../domain/crosswalk/crosswalk-derived.ts';
import { consideredSides, withoutRow } from '../domain/crosswalk/considered-sides.ts';
import { leftOpenOf } from '../domain/crosswalk/left-open.ts';
import { crosswalkOf } from '../domain/crosswalk/crosswalk.ts';
import { meetingsOf } from '../domain/crosswalk/meetings.ts';
import { rivalClaims } from '../domain/crosswalk/rival-claims.ts';
import { EDITORS } from '../domain/model/knowledge-base.ts';
import type { Page } from './page.ts';
import { reasonKeyOf } from './reason-key.ts';
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
 * One crosswalk to be read by itself, with numbers and titles instead of ids alone: its rows, matches before what has no counterpart;
 * then, of each document that was considered, what has no counterpart without a row, and what was not considered, both without an id.
 */
export function crosswalkRows({ kb, name, t }: Page, a: string, b: string): readonly Row[] {
  const crosswalk = crosswalkOf(kb, a, b);
  const rows = crosswalk.sets.flatMap((set) => set.rows.map((row) => ({ set: set.set, row })));
  const titled = (id: string): string => {
    const requirement = kb.requirementById.get(id);
    if (!requirement) return name(id);
    return kb.frameworkById.get(requirement.framework)?.titles === 'withheld' ? requirement.ref : `${requirement.ref} ${requirement.title}`;
  };
  const matches = [...rows.filter(({ row }) => row.targets.length > 0), ...rows.filter(({ row }) => row.targets.length === 0)];
  const written = matches.map(({ set, row }) => ({
    source: name(set.source),
    sources: row.sources.map(titled),
    relation: rowPhrase(t, row),
    target: name(set.target),
    targets: row.targets.map(titled),
    condition: row.condition,
    confidence: row.confidence,
    rationale: row.rationale,
    rationaleKey: reasonKeyOf({ kb, t }, row),
    dissent: row.dissent,
    author: row.author,
    reviewed: set.reviewed,
    relationship: row.relationship,
    id: row.id,
  }));
  const unwritten = consideredSides(crosswalk).flatMap((side) => {
    const line = (relation: string, relationship: string) => (id: string) => ({
      ...noCells,
      source: name(side.document),
      sources: [titled(id)],
      relation,
      target: name(side.document === a ? b : a),
      author: EDITORS,
      relationship,
    });
    const isLeftOpen = leftOpenOf(kb, crosswalk, side.document) !== undefined;
    return [
      ...withoutRow(crosswalk, side).ids.map(line(t('row.noCounterpart'), 'no-relationship')),
      ...side.unassessed.map(line(t(isLeftOpen ? 'points.leftOpen' : 'points.finding.unassessed'), '')),
    ];
  });
  return [...written, ...unwritten];
}

/** The columns of the rows of a crosswalk; `relationship` is empty where nothing was considered. */
export const crosswalkColumns = [
  'source',
  'sources',
  'relation',
  'target',
  'targets',
  'condition',
  'confidence',
  'rationale',
  'rationaleKey',
  'dissent',
  'author',
  'reviewed',
  'relationship',
  'id',
] as const;

const noCells: Row = { ...Object.fromEntries(crosswalkColumns.map((column) => [column, undefined])), targets: [] };
