import { derivedPhrases } from '../algebra/derived-phrase.ts';
import { gapTitle } from '../gaps/text.ts';
import type { Gap } from '../model/gap.ts';
import { EDITORS, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { recordName } from '../model/record-name.ts';
import { coverageLevels, relationships, type CoverageLevel } from '../model/vocabulary.ts';
import type { Changed, Difference } from './compare.ts';
import type { DerivedLink } from './derived-changes.ts';
import type { CellChange, CrosswalkPage, Impact } from './impact.ts';

/** A heading of the report with a line for each thing under it. */
export interface ImpactSection {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Words<T> {
  readonly before: KnowledgeBase;
  readonly after: KnowledgeBase;
  readonly nameOf: (kb: KnowledgeBase, record: T) => string;
  /** What differs, where the names of the keys say too little. */
  readonly differs?: (change: Changed<T>) => string;
}

/** What an edit does in words, section by section in a fixed order; sections without a line are left out. */
export function impactSections(impact: Impact, before: KnowledgeBase, after: KnowledgeBase): readonly ImpactSection[] {
  const { documents, requirements, aspects, rows, cells, gaps, derived, crosswalks, rowsOnChangedGists } = impact;
  const rowOn = ({ row, requirements: reworded }: Impact['rowsOnChangedGists'][number]) =>
    `${rowName(after, after.mappingById.get(row))} (changed: ${reworded.map((id) => fullName(after, id)).join(', ')})`;
  const sections: readonly ImpactSection[] = [
    ...recordSections('Documents', documents, { before, after, nameOf: (_kb, { shortTitle }) => shortTitle }),
    ...recordSections('Requirements', requirements, { before, after, nameOf: (kb, { id, title }) => `${fullName(kb, id)}, ${title}` }),
    ...recordSections('Aspects', aspects, { before, after, nameOf: (_kb, { id }) => id }),
    ...recordSections('Rows', rows, { before, after, nameOf: rowName, differs: rowChange }),
    { title: 'Cells that rise', lines: cells.rise.map((cell) => cellLine(before, after, cell)) },
    { title: 'Cells that fall', lines: cells.fall.map((cell) => cellLine(before, after, cell)) },
    { title: 'Gaps opened', lines: gaps.opened.map((gap) => gapLine(after, gap)) },
    { title: 'Gaps closed', lines: gaps.closed.map((gap) => gapLine(before, gap)) },
    { title: 'Derived links that appear', lines: derived.appear.map((link) => linkLine(after, link)) },
    { title: 'Derived links that vanish', lines: derived.vanish.map((link) => linkLine(before, link)) },
    { title: 'Crosswalk pages that appear', lines: crosswalks.appear.map((page) => pageLine(after, page)) },
    { title: 'Crosswalk pages that vanish', lines: crosswalks.vanish.map((page) => pageLine(before, page)) },
    { title: 'Rows that rest on a changed gist and stand as they were', lines: rowsOnChangedGists.map(rowOn) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function recordSections<T>(title: string, { added, changed, withdrawn }: Difference<T>, words: Words<T>): readonly ImpactSection[] {
  const { before, after, nameOf, differs = ({ keys }) => keys.join(', ') } = words;
  return [
    { title: `${title} added`, lines: added.map((record) => nameOf(after, record)) },
    { title: `${title} changed`, lines: changed.map((change) => `${nameOf(after, change.after)}: ${differs(change)}`) },
    { title: `${title} withdrawn`, lines: withdrawn.map((record) => nameOf(before, record)) },
  ];
}

/** A requirement with the short title of its document, since numbers recur across documents. */
function fullName(kb: KnowledgeBase, id: string): string {
  const requirement = kb.requirementById.get(id);
  return requirement === undefined
    ? (kb.aspectById.get(id)?.id ?? recordName(kb, id))
    : `${recordName(kb, requirement.framework)} ${requirement.ref}`;
}

function rowName(kb: KnowledgeBase, row: Mapping | undefined): string {
  if (row === undefined) return '';
  const side = (ids: readonly string[]) => (ids.length === 0 ? '—' : ids.map((id) => fullName(kb, id)).join('; '));
  const author = row.author === EDITORS ? '' : ` (by ${row.author})`;
  return `${side(row.sources)} ${relationships[row.relationship].label} ${side(row.targets)}${author}`;
}

function rowChange({ before, after, keys }: Changed<Mapping>): string {
  const said = keys.map((key) => {
    if (key === 'relationship') return `was “${relationships[before.relationship].label}”`;
    if (key === 'confidence') return `confidence ${before.confidence} becomes ${after.confidence}`;
    return `${key} differs`;
  });
  return said.join(', ');
}

function cellLine(before: KnowledgeBase, after: KnowledgeBase, { scope, aspect, ...levels }: CellChange): string {
  const words = (level: CoverageLevel | undefined) => (level === undefined ? 'not there' : coverageLevels[level].label);
  return `${scopeName(after, scope) ?? scopeName(before, scope) ?? scope}, ${aspect}: ${words(levels.before)} becomes ${words(levels.after)}`;
}

function scopeName(kb: KnowledgeBase, scope: string): string | undefined {
  return kb.frameworkById.get(scope)?.shortTitle ?? kb.jurisdictions.find(({ id }) => id === scope)?.title;
}

function gapLine(kb: KnowledgeBase, gap: Gap): string {
  return `${gap.family}, ${gap.severity}: ${gapTitle(kb, gap)} [${gap.id}]`;
}

function linkLine(kb: KnowledgeBase, { source, phrase, target }: DerivedLink): string {
  return `${fullName(kb, source)} ${derivedPhrases[phrase].label} ${fullName(kb, target)}`;
}

function pageLine(kb: KnowledgeBase, { a, b }: CrosswalkPage): string {
  return `${recordName(kb, a)} and ${recordName(kb, b)}`;
}
