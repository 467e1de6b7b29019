import { relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import type { Records } from '../domain/model/knowledge-base.ts';
import { readDocuments } from './documents.ts';
import { readFiles, toPosix, withPlainLineEnds, type AddedFile, type ContentFile } from './files.ts';
import { landscapeOf } from './landscape.ts';
import { documentAt, isRegister, layouts } from './layouts.ts';
import { lockName } from './lock-check.ts';
import { allFindings, fileFault } from './reading.ts';
import { elementOf, recordOf, requirementOf } from './records.ts';
import { readRegisters } from './registers.ts';
import { readSetRows, setOf } from './set-rows.ts';
import { locate, type KeyPath } from './yaml.ts';
import type { YamlSource } from './yaml-source.ts';

/** The records of a content folder, every fault found while reading, and what rules need to point at a line. */
export interface Content {
  readonly records: Records;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids that exist but could not be read; rules stay silent about them. */
  readonly faulty: ReadonlySet<string>;
  readonly place: (path: string, keys: KeyPath) => Place;
  /** Parsed bodies by path, for rendering. */
  readonly trees: ReadonlyMap<string, Root>;
  readonly lockText: string | undefined;
  /** Every file that was found, by its path for people and inside the folder. */
  readonly files: readonly { readonly path: string; readonly inside: string }[];
}

/** How far reading goes. */
export interface Reach {
  /** Whether the text of guide pages and decisions is read too; no row, coverage or gap rests on it. */
  readonly guideText?: boolean;
  /** Day of the run; the clock's where nothing is said. */
  readonly today?: string;
  /** Files that are not in the folder yet, read as if they were. */
  readonly added?: readonly AddedFile[];
}

/**
 * Reads a content folder: files → documents → rows → records.
 * Never throws for bad content: what cannot be read is reported and left out whole.
 */
export function readContent(folder: string, { guideText = true, added = [] }: Reach = {}): Content {
  const { files, unreadable, diagnostics } = readFiles(resolve(folder), added);
  const read = readKinds(files, guideText);
  const kinds = Object.values(read);
  const lists = readRegisters(folder, files, unreadable);
  const unread = unreadable.map((inside) => documentAt(inside)?.id ?? inside);
  const before = allFindings([{ diagnostics: [...diagnostics, ...misplaced(files)], faulty: unread }, ...kinds, lists]);
  const requirements = read.requirements.documents.map(requirementOf);
  const elements = read.elements.documents.map(elementOf);
  const sets = read.mappings.documents.map(setOf);
  const frameworks = read.frameworks.documents.map(recordOf);
  const scopes = landscapeOf(read.landscape.documents);
  const rows = readSetRows(sets, { frameworks, requirements, elements, faulty: before.faulty });
  const found = allFindings([before, scopes, rows]);
  return {
    records: {
      ...lists.records,
      frameworks,
      requirements,
      elements,
      jurisdictions: read.jurisdictions.documents.map(recordOf),
      sets: sets.map(({ set }) => set),
      mappings: rows.mappings,
      guide: read.guide.documents.map(recordOf),
      decisions: read.decisions.documents.map(recordOf),
      positions: read.positions.documents.map(recordOf),
      answers: read.answers.documents.map(recordOf),
      landscape: scopes.landscape,
    },
    diagnostics: found.diagnostics,
    faulty: new Set(found.faulty),
    trees: treesOf(guideText ? kinds : kinds.filter((kind) => kind !== read.guide && kind !== read.decisions)),
    lockText: lockTextOf(files),
    files: [...files, ...unreadable.map((inside) => ({ inside, path: pathOf(folder, inside) }))].map(({ path, inside }) => ({
      path,
      inside,
    })),
    place: placesIn(found.yaml),
  };
}

/** The documents of each kind. */
function readKinds(files: readonly ContentFile[], guideText: boolean) {
  const extent = guideText ? 'whole' : 'front-matter';
  return {
    elements: readDocuments(files, layouts.elements),
    frameworks: readDocuments(files, layouts.frameworks),
    requirements: readDocuments(files, layouts.requirements),
    mappings: readDocuments(files, layouts.mappings),
    jurisdictions: readDocuments(files, layouts.jurisdictions),
    positions: readDocuments(files, layouts.positions),
    answers: readDocuments(files, layouts.answers),
    landscape: readDocuments(files, layouts.landscape),
    guide: readDocuments(files, layouts.guide, extent),
    decisions: readDocuments(files, layouts.decisions, extent),
  };
}

/** Files that stand where no kind of content belongs. */
function misplaced(files: readonly ContentFile[]): Diagnostic[] {
  const tip = 'The guide shows which folder takes what; requirements are `.md`, everything else `.mdx` or a known `.yaml`.';
  return files
    .filter(({ inside }) => !documentAt(inside) && !isRegister(inside) && inside !== lockName && inside !== 'LICENSE')
    .map(({ path, inside }) => fileFault(path, 'file-place', `\`${inside}\` is no place for content.`, tip));
}

type Tree = { readonly path: string; readonly tree: Root };

function treesOf(kinds: readonly { readonly documents: readonly Tree[] }[]): ReadonlyMap<string, Root> {
  return new Map(kinds.flatMap(({ documents }) => documents.map(({ path, tree }) => [path, tree] as const)));
}

function lockTextOf(files: readonly ContentFile[]): string | undefined {
  const lock = files.find(({ inside }) => inside === lockName);
  return lock && withPlainLineEnds(lock.text);
}

/** A file inside the folder as it is named for people. */
function pathOf(folder: string, inside: string): string {
  return toPosix(relative(process.cwd(), resolve(folder, inside)));
}

/** Finds the line of a key in one of several files. */
function placesIn(sources: readonly YamlSource[]): Content['place'] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return (path, keys) => {
    const source = byPath.get(path);
    if (!source) return { path, line: 1, column: 1 };
    const { line, column } = locate(source, keys);
    return { path, line, column };
  };
}
