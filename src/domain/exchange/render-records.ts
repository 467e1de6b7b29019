import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { TO_BE_WRITTEN } from '../model/placeholder.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { requirementSchema } from '../model/schema/requirement.ts';
import type { SetDraft } from './drafts.ts';
import { tableCell } from './markdown-text.ts';
import type { ResolvedRow, SetEnds } from './resolve-rows.ts';
import { yamlBlock } from './yaml-text.ts';
import { printedIn } from './printed-ref.ts';

/** A file to write: its path inside the content folder, and its text. */
export interface ContentText {
  readonly path: string;
  readonly text: string;
}

/** A requirement as its file. */
export function requirementFile(framework: string, slug: string, data: Readonly<Record<string, unknown>>, body: string): ContentText {
  const ordered = Object.fromEntries(Object.keys(requirementSchema.shape).map((key) => [key, data[key]]));
  const front = yamlBlock(ordered).replace(/^ref: (?!")(.*)$/mu, (_line, ref: string) => `ref: ${JSON.stringify(ref)}`);
  return { path: `requirements/${framework}/${slug}.md`, text: `---\n${front}\n---\n${body === '' ? '' : `\n${body}\n`}` };
}

/** What a set needs to say and the file did not, with the value that is written and what may stand there. */
const unsaid = {
  method: ['human', 'human, automation or hybrid'],
  matchingRationale: ['semantic', 'syntactic, semantic or functional'],
  status: ['draft', 'draft until it was reviewed here'],
  considered: ['listed', 'all, if every requirement of the source stands in a row'],
} as const;

/** A set as its file; `notes` say which keys the source of the rows left open. */
export function setFile(
  kb: KnowledgeBase,
  ends: SetEnds,
  stated: SetDraft,
  rows: readonly ResolvedRow[],
): { readonly file: ContentText; readonly notes: readonly string[] } {
  const { source, target, author } = ends;
  const id = setId(ends);
  const { body, ...said } = stated;
  const open = Object.entries(unsaid).filter(([key]) => said[key] === undefined);
  const data: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(open.map(([key, [value]]) => [key, value])),
    reviewed: kb.release.asOf,
    ...said,
    source,
    target,
    author,
  };
  const ordered = Object.fromEntries(Object.keys(mappingSetSchema.shape).map((key) => [key, data[key]]));
  const front = open.reduce(
    (text, [key, [, choice]]) => text.replace(new RegExp(`^(${key}: .*)$`, 'mu'), `$1 # not stated by the file: ${choice}`),
    yamlBlock(ordered),
  );
  const prose =
    typeof body === 'string' && body !== '' ? body : `${TO_BE_WRITTEN}: in a few sentences, what was compared with what, and how.`;
  const missing = author === EDITORS ? [] : ['licence', 'attribution'].filter((key) => data[key] === undefined);
  return {
    file: { path: `mappings/${id}.mdx`, text: `---\n${front}\n---\n\n${prose}\n\n${table(kb, ends, rows)}\n` },
    notes: [
      ...open.map(([key, [value]]) => `${id}: the file does not state \`${key}\`; \`${value}\` stands for it until somebody confirms it.`),
      ...missing.map((key) => `${id}: \`${key}\` is not stated; a set by \`${author}\` needs it before the check passes.`),
    ],
  };
}

/** The id of a set. */
export function setId({ source, target, author }: SetEnds): string {
  return `${source}--${target}${author === EDITORS ? '' : `--${author}`}`;
}

function table(kb: KnowledgeBase, { source, target }: SetEnds, rows: readonly ResolvedRow[]): string {
  const optional = (['strength', 'condition', 'dissent'] as const).filter((key) => rows.some((row) => row[key] !== undefined));
  const head = [
    'Source',
    'Relationship',
    'Target',
    'Confidence',
    'Rationale',
    ...optional.map((key) => key.charAt(0).toUpperCase() + key.slice(1)),
  ];
  const nameIn = (document: string) => (id: string) => tableCell(printedIn(kb, document, id));
  const lines = rows.map(({ sources, targets, relationship, confidence, rationale, ...others }) => [
    sources.map(nameIn(source)).join('; '),
    relationship,
    targets.map(nameIn(target)).join('; ') || '—',
    confidence ?? '—',
    rationale === undefined ? '—' : tableCell(rationale),
    ...optional.map((key) => (others[key] === undefined ? '' : tableCell(others[key]))),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
