import { expectedFor } from '../gaps/expected.ts';
import { isMeasure } from '../gaps/subject-matter.ts';
import { EDITORS, type Framework, type KnowledgeBase, type Mapping, type Requirement } from '../model/knowledge-base.ts';
import { lawsCompared } from './beyond-list.ts';
import type { PolicyInput } from './policy-input.ts';
import { reportingDuties, type ReportingDuty } from './reporting-duties.ts';

/** A duty to report within a period that counts as answered only because it overlaps with what sets no period. */
export interface OverlappingReport {
  readonly requirement: Requirement;
  /** Its deadlines, the shortest first. */
  readonly deadlines: readonly ReportingDuty[];
  /** What it overlaps with in the documents in which one would expect an answer. */
  readonly counterparts: readonly Requirement[];
}

/** The duties of one act to report within a period that no sum of what is beyond the standards counts. */
export interface ActWithOverlappingReports {
  readonly law: Framework;
  readonly reports: readonly OverlappingReport[];
}

/**
 * The deadlines for reports that are lost in an overlap, act by act: measures of acts that were compared with all in which one would expect
 * an answer, whose every counterpart there is an overlap with a requirement that sets no quantity. Where a deadline stands in a paragraph
 * of its own it has no counterpart instead, and counts as beyond the standards.
 */
export function overlappingReports(input: Pick<PolicyInput, 'kb'>): readonly ActWithOverlappingReports[] {
  const { kb } = input;
  const duties = reportingDuties(kb);
  return lawsCompared(input)
    .map((law) => {
      const own = duties.filter(({ framework, requirement }) => framework.id === law.id && isMeasure(kb, requirement.id));
      const reports = [...Map.groupBy(own, ({ requirement }) => requirement)].map(([requirement, deadlines]) => {
        const rows = rowsWith(kb, requirement, expectedFor(kb, law.id));
        return { requirement, deadlines, rows, counterparts: partnersOf(kb, requirement, rows) };
      });
      return {
        law,
        reports: reports
          .filter(({ rows, counterparts }) => rows.length > 0 && rows.every(isOverlap) && counterparts.every(setsNoQuantity))
          .map(({ requirement, deadlines, counterparts }) => ({ requirement, deadlines, counterparts })),
      };
    })
    .filter(({ reports }) => reports.length > 0);
}

/** Our rows that relate a requirement to one of some documents. */
function rowsWith(kb: KnowledgeBase, { id }: Requirement, documents: readonly string[]): readonly Mapping[] {
  const isIn = (one: string) => documents.includes(kb.requirementById.get(one)?.framework ?? '');
  const related = ({ author, relationship }: Mapping) => author === EDITORS && relationship !== 'no-relationship';
  return [
    ...(kb.mappingsBySource.get(id) ?? []).filter((row) => related(row) && row.targets.some(isIn)),
    ...(kb.mappingsByTarget.get(id) ?? []).filter((row) => related(row) && row.sources.some(isIn)),
  ];
}

/** The other sides of some rows, each once. */
function partnersOf(kb: KnowledgeBase, { id }: Requirement, rows: readonly Mapping[]): readonly Requirement[] {
  const ids = rows.flatMap(({ sources, targets }) => (sources.includes(id) ? targets : sources));
  return [...new Set(ids)].flatMap((one) => kb.requirementById.get(one) ?? []);
}

function isOverlap({ relationship }: Mapping): boolean {
  return relationship === 'intersects-with';
}

function setsNoQuantity({ parameters = {} }: Requirement): boolean {
  return Object.keys(parameters).length === 0;
}
