import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Difference } from './compare.ts';
import { isWithoutEffect, type Impact } from './impact.ts';
import { impactSections, type ImpactSection } from './impact-lines.ts';

/** How the report can be written: for a terminal, for a review comment, for machines. */
export const impactFormats = ['text', 'md', 'json'] as const;
export type ImpactFormat = (typeof impactFormats)[number];

interface Shape {
  readonly before: KnowledgeBase;
  readonly after: KnowledgeBase;
  readonly format: ImpactFormat;
  /** What the content is compared with, as the reader named it. */
  readonly against: string;
}

/** Most lines of a section in a report for people, which says how many more there are; JSON holds them all. */
const MOST_LINES = 40;

/**
 * What an edit does, in words or as JSON: `{documents: {added, changed: [{id, keys}], withdrawn}, …, cells, gaps, derived,
 * crosswalks, rowsOnChangedGists}`.
 */
export function formatImpact(impact: Impact, { before, after, format, against }: Shape): string {
  if (format === 'json') return JSON.stringify(forMachines(impact), null, 1);
  const blocks = isWithoutEffect(impact)
    ? ['No document, requirement, row, cell, gap or link differs.']
    : impactSections(impact, before, after).map(format === 'md' ? markdownOf : textOf);
  const head = `What this edit does, against ${against}`;
  return [format === 'md' ? `## ${escaped(head)}` : head, ...blocks].join('\n\n');
}

function textOf({ title, lines }: ImpactSection): string {
  return [`${title} (${lines.length})`, ...shown(lines).map((line) => `  ${line}`)].join('\n');
}

function markdownOf({ title, lines }: ImpactSection): string {
  return [`### ${title} (${lines.length})`, '', ...shown(lines).map((line) => `- ${escaped(line)}`)].join('\n');
}

function shown(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more, all of them in the JSON`];
}

/** Text of the content as plain words of Markdown: no mark-up, link, mention or heading comes of it. */
function escaped(line: string): string {
  return line.replace(/[\\`<>*_[\]|#~&]/gu, '\\$&').replaceAll('@', '@\u200B');
}

function forMachines(impact: Impact): object {
  const { documents, requirements, aspects, rows, cells, gaps, derived, crosswalks, rowsOnChangedGists } = impact;
  const gapIds = (list: Impact['gaps']['opened']) => list.map(({ id, family, kind, severity }) => ({ id, family, kind, severity }));
  return {
    documents: idsOf(documents),
    requirements: idsOf(requirements),
    aspects: idsOf(aspects),
    rows: idsOf(rows),
    cells,
    gaps: { opened: gapIds(gaps.opened), closed: gapIds(gaps.closed) },
    derived,
    crosswalks,
    rowsOnChangedGists,
  };
}

function idsOf<T extends { readonly id: string }>({ added, changed, withdrawn }: Difference<T>): object {
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ after, keys }) => ({ id: after.id, keys })),
    withdrawn: withdrawn.map(({ id }) => id),
  };
}
