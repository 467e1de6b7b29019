import type { Facts } from '../algebra/facts.ts';
import type { CoverageTable } from '../coverage/coverage.ts';
import { matrixFrameworks, matrixJurisdictions } from '../coverage/matrix.ts';
import { crosswalkPagePairs } from '../crosswalk/crosswalk-derived.ts';
import type { Gap } from '../model/gap.ts';
import type { Aspect, Framework, KnowledgeBase, Mapping, Requirement } from '../model/knowledge-base.ts';
import { coverageLevels, tokens, type CoverageLevel } from '../model/vocabulary.ts';
import { compareRecords, type Difference } from './compare.ts';
import { derivedChanges, type DerivedLink } from './derived-changes.ts';

/** One state of the content with what was computed from it. */
export interface ContentState {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly gaps: readonly Gap[];
  readonly facts: Facts;
}

/** A cell of the matrix whose level differs; absent where the document or aspect was not there. */
export interface CellChange {
  readonly scope: string;
  readonly aspect: string;
  readonly before: CoverageLevel | undefined;
  readonly after: CoverageLevel | undefined;
}

/** A row that stands as it was while the gist or title of a requirement it names has changed. */
export interface RowOnChangedGist {
  readonly row: string;
  readonly requirements: readonly string[];
}

/** The page of two documents, their ids in alphabetical order. */
export interface CrosswalkPage {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** What an edit does: records, cells, gaps, derived links and crosswalk pages of two states compared. */
export interface Impact {
  readonly documents: Difference<Framework>;
  readonly requirements: Difference<Requirement>;
  readonly aspects: Difference<Aspect>;
  readonly rows: Difference<Mapping>;
  readonly cells: { readonly rise: readonly CellChange[]; readonly fall: readonly CellChange[] };
  readonly gaps: { readonly opened: readonly Gap[]; readonly closed: readonly Gap[] };
  readonly derived: { readonly appear: readonly DerivedLink[]; readonly vanish: readonly DerivedLink[] };
  readonly crosswalks: { readonly appear: readonly CrosswalkPage[]; readonly vanish: readonly CrosswalkPage[] };
  readonly rowsOnChangedGists: readonly RowOnChangedGist[];
}

/** Compares two states of the content, the earlier one first. */
export function impactOf(before: ContentState, after: ContentState): Impact {
  const documents = compareRecords(before.kb.frameworks, after.kb.frameworks);
  const requirements = compareRecords(before.kb.requirements, after.kb.requirements);
  const aspects = compareRecords(before.kb.aspects, after.kb.aspects);
  const rows = compareRecords(before.kb.mappings, after.kb.mappings);
  const gaps = compareRecords(before.gaps, after.gaps);
  const cells = changedCells(before, after);
  const pages = compareRecords(pagesOf(before), pagesOf(after));
  return {
    documents,
    requirements,
    aspects,
    rows,
    cells: { rise: cells.filter(isRise), fall: cells.filter((cell) => !isRise(cell)) },
    gaps: { opened: gaps.added, closed: gaps.withdrawn },
    derived: derivedChanges(before.facts, after.facts, touchedDocuments(before, after, { documents, aspects, rows })),
    crosswalks: { appear: pages.added, vanish: pages.withdrawn },
    rowsOnChangedGists: rowsOnChangedGists(after.kb, requirements, rows),
  };
}

/** Whether an edit takes something away: a document, requirement or row, or a level of a cell. */
export function isLoss({ documents, requirements, rows, cells }: Impact): boolean {
  return [documents.withdrawn, requirements.withdrawn, rows.withdrawn, cells.fall].some((lost) => lost.length > 0);
}

/** Whether two states differ in anything that the comparison looks at. */
export function isWithoutEffect({ documents, requirements, aspects, rows, cells, gaps, derived, crosswalks }: Impact): boolean {
  const records = [documents, requirements, aspects, rows].flatMap(({ added, changed, withdrawn }) => [added, changed, withdrawn]);
  const computed = [cells.rise, cells.fall, gaps.opened, gaps.closed, derived.appear, derived.vanish, crosswalks.appear, crosswalks.vanish];
  return [...records, ...computed].every((list) => list.length === 0);
}

function pagesOf({ kb, facts }: ContentState): readonly CrosswalkPage[] {
  return crosswalkPagePairs(kb, facts).map(([a, b]) => ({ id: `${a}--${b}`, a, b }));
}

function changedCells(before: ContentState, after: ContentState): readonly CellChange[] {
  const scopes = [...new Set([...scopesOf(after.kb), ...scopesOf(before.kb)])];
  const aspects = [...new Set([...after.kb.aspects, ...before.kb.aspects].map(({ id }) => id))];
  const cells = scopes.flatMap((scope) =>
    aspects.map((aspect) => ({ scope, aspect, before: levelIn(before, scope, aspect), after: levelIn(after, scope, aspect) })),
  );
  return cells.filter((cell) => cell.before !== cell.after);
}

function scopesOf(kb: KnowledgeBase): readonly string[] {
  return [...matrixFrameworks(kb), ...matrixJurisdictions(kb)].map(({ id }) => id);
}

function levelIn({ coverage }: ContentState, scope: string, aspect: string): CoverageLevel | undefined {
  return coverage.get(scope, aspect)?.level;
}

const fromLowToHigh = tokens(coverageLevels);

/** What was not there before stands below every level. */
function isRise({ before, after }: CellChange): boolean {
  const heightOf = (level: CoverageLevel | undefined) => (level === undefined ? -1 : fromLowToHigh.indexOf(level));
  return heightOf(after) > heightOf(before);
}

/**
 * The documents whose derived links may differ: ends of changed rows, documents that came, went or changed, and all where an
 * aspect changed.
 */
function touchedDocuments(
  before: ContentState,
  after: ContentState,
  { documents, aspects, rows }: Pick<Impact, 'documents' | 'aspects' | 'rows'>,
): ReadonlySet<string> {
  const all = [...before.kb.frameworkById.keys(), ...after.kb.frameworkById.keys()];
  if (membersOf(aspects).length > 0) return new Set(all);
  const ofRows = membersOf(rows).flatMap(({ set }) => {
    const found = after.kb.setById.get(set) ?? before.kb.setById.get(set);
    return found === undefined ? [] : [found.source, found.target];
  });
  return new Set([...ofRows, ...membersOf(documents).map(({ id }) => id)]);
}

function membersOf<T>({ added, changed, withdrawn }: Difference<T>): readonly T[] {
  return [...added, ...changed.map(({ after }) => after), ...withdrawn];
}

function rowsOnChangedGists(kb: KnowledgeBase, requirements: Impact['requirements'], rows: Impact['rows']): readonly RowOnChangedGist[] {
  const reworded = requirements.changed.filter(({ keys }) => keys.includes('gist') || keys.includes('title')).map(({ after }) => after.id);
  const edited = new Set([...rows.added, ...rows.changed.map(({ after }) => after)].map(({ id }) => id));
  const resting = new Map<string, string[]>();
  for (const id of reworded) {
    const naming = [...(kb.mappingsBySource.get(id) ?? []), ...(kb.mappingsByTarget.get(id) ?? [])];
    for (const row of naming) if (!edited.has(row.id)) resting.set(row.id, [...(resting.get(row.id) ?? []), id]);
  }
  return [...resting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, found]) => ({ row, requirements: found }));
}
