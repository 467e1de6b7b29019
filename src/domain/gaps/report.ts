import type { GapGroup } from './groups.ts';
import { gapKinds, type Gap } from '../model/gap.ts';
import { gapTitle } from './text.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Gaps as text, JSON, CSV or Markdown; every form but JSON closes with date and disclaimer. Text also names the kinds that are silent, so that nothing found is not taken for nothing missing. */
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
      `| Severity | Gap | Jurisdictions | Id |`,
      '| --- | --- | --- | --- |',
      ...gaps.map(
        (gap) => `| ${gap.severity} | ${gapTitle(kb, gap).replaceAll('|', '\\|')} | ${gap.jurisdictions.join(', ')} | ${gap.id} |`,
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
  const lines = (Object.keys(gapKinds) as (keyof typeof gapKinds)[]).flatMap((kind) => {
    const members = gaps.filter((gap) => gap.kind === kind);
    if (members.length === 0) return [];
    return [
      `${gapKinds[kind].family}: ${gapKinds[kind].label} (${members.length})`,
      ...members.flatMap((gap) => [
        `  ${gap.severity.padEnd(6)}  ${gapTitle(kb, gap).slice(gapKinds[kind].label.length + 2)}  [${gap.id}]`,
        ...proofOf(kb, gap),
      ]),
      '',
    ];
  });
  const quiet = silent.map(
    ({ label, precondition, waiting }) =>
      `silent: ${label}. Raised when: ${precondition}${waiting.length > 0 ? ` Still to be considered: ${waiting.join(', ')}.` : ''}`,
  );
  return [...lines, ...(quiet.length > 0 ? [...quiet, ''] : []), `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}. ${closing}`].join(
    '\n',
  );
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

const csvHead = ['id', 'family', 'kind', 'subject', 'severity', 'jurisdictions', 'evidence', 'basis', 'committee'];

function csvLine({ id, family, kind, subject, severity, jurisdictions, evidence, basis, committee }: Gap): string {
  const cells = [
    id,
    family,
    kind,
    subject.map((one) => one.id).join('; '),
    severity,
    jurisdictions.join('; '),
    evidence.map((one) => `${one.type}:${one.id}`).join('; '),
    basis.join('; '),
    committee ?? '',
  ];
  return cells.map(quote).join(',');
}

function quote(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
