import type { Diagnostic } from '../domain/model/diagnostic.ts';
import {
  FOCAL_DOCUMENT,
  type Element,
  type Framework,
  type Mapping,
  type MappingSet,
  type Requirement,
} from '../domain/model/knowledge-base.ts';
import type { Document } from './documents.ts';
import { allFindings, type Findings } from './reading.ts';
import { buildDirectory, checkMentions, resolveRows, withSeries, type Directory } from './resolve.ts';
import { readRows, type TableReading } from './rows.ts';
import type { TableText } from './table-text.ts';

/** What rows can name: the records that were read, and the ids of those that could not be. */
export interface Named {
  readonly frameworks: readonly Pick<Framework, 'id' | 'members'>[];
  readonly requirements: readonly Requirement[];
  readonly elements: readonly Element[];
  readonly faulty: readonly string[];
}

/** A set with the tables that its file holds. */
export interface SetDocument {
  readonly set: MappingSet;
  readonly tables: readonly TableText[];
}

/** The set that a document holds. */
export function setOf({ id, path, data, body, tables }: Document<Omit<MappingSet, 'id' | 'path' | 'body'>>): SetDocument {
  return { set: { ...data, id, path, body }, tables };
}

/**
 * The rows of all sets with ids in place of refs.
 * `faulty` names sets without rows, and as `<set>:<requirement>` what a row that could not be read mentions.
 */
export function readSetRows(sets: readonly SetDocument[], named: Named): { readonly mappings: readonly Mapping[] } & Findings {
  const ends = sets.flatMap(({ set }) => [set.source, set.target]);
  const known = new Set([FOCAL_DOCUMENT, ...named.frameworks.map(({ id }) => id)]);
  const unknown = ends.filter((id) => !known.has(id));
  const ownRefs = buildDirectory(named.requirements, named.elements, new Set([...named.faulty, ...unknown]));
  const directory = withSeries(ownRefs, named.frameworks);
  const read = sets.map((document) => rowsOfSet(document, directory));
  return { ...allFindings(read), mappings: read.flatMap(({ mappings }) => mappings) };
}

function rowsOfSet({ set, tables }: SetDocument, directory: Directory): { readonly mappings: readonly Mapping[] } & Findings {
  const [table] = tables;
  if (!table || tables.length > 1) return { mappings: [], diagnostics: [wrongTables(set.path, tables)], faulty: [set.id], yaml: [] };
  const reading = readRows(set.path, table);
  const resolution = resolveRows(set, reading.rows, directory);
  const isLost = reading.rows.length === 0 && reading.diagnostics.length > 0;
  const considered = [...resolution.halfReadSources, ...mentionedIn(reading, set, directory)];
  return {
    mappings: resolution.mappings,
    diagnostics: [...reading.diagnostics, ...resolution.diagnostics, ...faultsOfFaulty(reading, set, directory)],
    faulty: [...(isLost ? [set.id] : []), ...considered.map((id) => `${set.id}:${id}`)],
    yaml: [],
  };
}

/** Unknown names in rows that are not read for another fault. */
function faultsOfFaulty({ faultyRows }: TableReading, { source, target }: MappingSet, directory: Directory): Diagnostic[] {
  return faultyRows.flatMap(({ sources, targets }) => [
    ...checkMentions(source, sources, directory),
    ...checkMentions(target, targets, directory),
  ]);
}

/** The requirements that faulty rows name: they are considered, whatever the fault is. */
function mentionedIn({ faultyRows }: TableReading, { source }: MappingSet, { idsOf }: Directory): string[] {
  return faultyRows.flatMap(({ sources }) => sources.flatMap(({ text }) => idsOf.get(source)?.get(text) ?? []));
}

function wrongTables(path: string, [first, second]: readonly TableText[]): Diagnostic {
  const message = first ? 'A second table stands in this mapping set.' : 'This mapping set has no table.';
  const tip = 'A set has exactly one table: its rows are the data.';
  return { path, line: second?.line ?? 1, column: 1, severity: 'error', rule: 'one-table', message, tip };
}
