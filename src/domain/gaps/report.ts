import type { GapGroup } from './groups.ts';
import { gapKinds, type Gap } from '../model/gap.ts';
import { gapTitle, subjectText } from './text.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { tokens } from '../model/vocabulary.ts';

/**
 * Gaps as text, JSON, CSV or Markdown; every form but JSON closes with date and disclaimer. Text also names the kinds that are silent, so
 * that nothing found is not taken for nothing missing.
 */
export function formatGaps(
  kb: KnowledgeBase,
  gaps: readonly Gap[],
  { format, silent = [] }: { readonly format: string; readonly silent?: readonly GapGroup[] },
): string {
  const closing = `Concordance ${kb.release.version}, state of ${kb.release.asOf}. Information, not legal advice.`;
  if (format === 'json') return JSON.stringify(gaps, null, 1);
  if (format === 'csv') return [csvHead.join(','), ...gaps.map(csvLine), quote(closing)].join('\n');
  if (format === 'md')
    return [
      `| Severity | Gap | What it says | Jurisdictions | Id |`,
      '| --- | --- | --- | --- | --- |',
      ...gaps.map(
        (gap) => `| ${gap.severity} | ${cell(gapTitle(kb, gap))} | ${cell(gap.sentence)} | ${gap.jurisdictions.join(', ')} | ${gap.id} |`,
      ),
      '',
      closing,
    ].join('\n');
  return textReport(kb, gaps, { silent, closing });
}

/** How many gaps of each kind there are, one line a kind. */
export function countByKind(gaps: readonly Gap[]): string {
  const lines = (Object.keys(gapKinds) as (keyof typeof gapKinds)[]).map(
    (kind) => `  ${String(gaps.filter((gap) => gap.kind === kind).length).padStart(5)}  ${kind}`,
  );
  return [`${gaps.length} gaps`, ...lines].join('\n');
}

function textReport(
  kb: KnowledgeBase,
  gaps: readonly Gap[],
  { silent, closing }: { silent: readonly GapGroup[]; closing: string },
): string {
  const world = gaps.filter(({ family }) => family === 'harmonization');
  const quiet = silent.map(({ label, precondition }) => `silent: ${label}. Raised when: ${precondition}`);
  const lines = [
    ...(world.length > 0
      ? [`harmonization (${world.length}), what is missed most first`, ...world.flatMap((gap) => claimLines(kb, gap)), '']
      : []),
    ...editorialLines(kb, gaps),
    ...(quiet.length > 0 ? [...quiet, ''] : []),
  ];
  return [...lines, `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}. ${closing}`].join('\n');
}

/** A claim about the world: how much is missed and how sure that is, its name and id, and the sentence to quote. */
function claimLines(kb: KnowledgeBase, gap: Gap): readonly string[] {
  const certainty = gap.certainty === undefined ? '' : `, certainty ${gap.certainty}`;
  return [`  ${gap.severity}${certainty}  ${gapTitle(kb, gap)}  [${gap.id}]`, `      ${gap.sentence}`];
}

/** The editors' own gaps by kind. */
function editorialLines(kb: KnowledgeBase, gaps: readonly Gap[]): readonly string[] {
  return tokens(gapKinds).flatMap((kind) => {
    const members = gaps.filter((gap) => gap.kind === kind && gap.family === 'editorial');
    if (members.length === 0) return [];
    return [
      `editorial: ${gapKinds[kind].label} (${members.length})`,
      ...members.flatMap((gap) => [`  ${gap.severity.padEnd(6)}  ${subjectText(kb, gap)}  [${gap.id}]`, ...proofOf(kb, gap)]),
      '',
    ];
  });
}

/** The rows that prove a gap, each with its place; only for kinds that rest on a proof. */
function proofOf(kb: KnowledgeBase, { kind, evidence }: Gap): readonly string[] {
  if (kind !== 'implied-relation' && kind !== 'conflicting-claims') return [];
  return evidence.map(({ id }) => {
    const row = kb.mappingById.get(id);
    return row
      ? `            ${row.place.path}:${row.place.line}  ${row.author}: ${row.relationship}  ${id}`
      : `            declared overlap  ${id}`;
  });
}

const csvHead = [
  'id',
  'family',
  'kind',
  'subject',
  'severity',
  'certainty',
  'jurisdictions',
  'sentence',
  'evidence',
  'basis',
  'nearest',
  'openTo',
  'committees',
];

function csvLine(gap: Gap): string {
  const cells = [
    gap.id,
    gap.family,
    gap.kind,
    gap.subject.map((one) => one.id).join('; '),
    gap.severity,
    gap.certainty ?? '',
    gap.jurisdictions.join('; '),
    gap.sentence,
    gap.evidence.map((one) => `${one.type}:${one.id}`).join('; '),
    gap.basis.join('; '),
    (gap.nearest ?? []).map(({ document, relation, bearing, field }) => `${document} (${relation}, ${bearing}, ${field})`).join('; '),
    (gap.openTo ?? []).join('; '),
    (gap.committees ?? []).join('; '),
  ];
  return cells.map(quote).join(',');
}

function quote(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
