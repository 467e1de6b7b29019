import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { EDITORS } from '../model/knowledge-base.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { formatFault, type Drafts, type Fault, type RequirementDraft, type RowDraft, type SetDraft } from './drafts.ts';
import type { ImportRequest } from './import-request.ts';
import { nothingFound } from './nothing-found.ts';
import { setFile, setId, type ContentText } from './render-records.ts';
import { resolveRequirements } from './resolve-requirements.ts';
import { resolveDrafts, type SetEnds } from './resolve-rows.ts';

/** What an import gives: files where all was understood, and the whole report in either case. */
export interface ImportReport {
  readonly files: readonly ContentText[];
  readonly hasFailed: boolean;
  readonly text: string;
}

interface Part {
  readonly count: number;
  /** How many of them were not looked at, since most before them were not understood. */
  readonly unread?: number;
  readonly word: 'rows' | 'requirements';
  readonly files: readonly ContentText[];
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
}

/** How many faults are listed; a file with more of them is not the one that was meant. */
const mostListed = 1_000;

/**
 * Looks up what was read and says what becomes of it. The last line reads "N rows, M not understood" or "N requirements, M not
 * understood".
 */
export function importReport(kb: KnowledgeBase, drafts: Drafts, request: ImportRequest): ImportReport {
  const required = requirementParts(kb, drafts, request);
  const parts = [...required, ...rowParts(withRequirements(kb, required), drafts, request)];
  if (parts.length === 0 && drafts.faults.length === 0) return failed(nothingFound(drafts, request), drafts.notes);
  const kinds = (['requirements', 'rows'] as const)
    .map((word) => parts.filter((part) => part.word === word))
    .filter((same) => same.length > 0);
  const faults = [...drafts.faults, ...idleDecisions(drafts, request), ...parts.flatMap((part) => part.faults)];
  const left = [...request.leftOut].map(([place, reason]) => `left out by decision: ${place}: ${reason}`);
  const counts = kinds.map((same) => {
    const wrong = same.reduce((sum, part) => sum + places(part.faults) + (part.unread ?? 0), 0);
    return `${same.reduce((sum, part) => sum + part.count, 0)} ${same[0]?.word ?? 'rows'}, ${wrong} not understood`;
  });
  const closing =
    counts.length > 0 ? counts : [`0 ${drafts.requirements.length > 0 ? 'requirements' : 'rows'}, ${places(faults)} not understood`];
  const lines = [
    ...faults.slice(0, mostListed).map(formatFault),
    ...unlisted(faults, parts),
    ...[...drafts.notes, ...parts.flatMap(({ notes }) => notes), ...left].map((note) => `note: ${note}`),
    ...closing,
  ];
  return { files: faults.length > 0 ? [] : parts.flatMap(({ files }) => files), hasFailed: faults.length > 0, text: lines.join('\n') };
}

/** What the list of faults leaves out. */
function unlisted(faults: readonly Fault[], parts: readonly Part[]): readonly string[] {
  const unread = parts.reduce((sum, part) => sum + (part.unread ?? 0), 0);
  return [
    ...(faults.length > mostListed ? [`… and ${faults.length - mostListed} more that are not listed.`] : []),
    ...(unread > 0 ? [`${unread} rows were not looked at, since most of those before them are not understood.`] : []),
  ];
}

function failed(message: string, notes: readonly string[]): ImportReport {
  return { files: [], hasFailed: true, text: [...notes.map((note) => `note: ${note}`), message].join('\n') };
}

/** A part whose requirements the rows of the same file may name. */
interface RequirementPart extends Part {
  readonly requirements: readonly Requirement[];
}

/** The knowledge base as it will be once the requirements of the file are in it; those it has already stay as they are. */
function withRequirements(kb: KnowledgeBase, parts: readonly RequirementPart[]): KnowledgeBase {
  const added = parts.flatMap(({ requirements }) => requirements).filter(({ id }) => !kb.requirementById.has(id));
  if (added.length === 0) return kb;
  const requirements = [...kb.requirements, ...added];
  return {
    ...kb,
    requirements,
    requirementById: new Map(requirements.map((requirement) => [requirement.id, requirement])),
    requirementsOf: Map.groupBy(requirements, ({ framework }) => framework),
  };
}

function requirementParts(
  kb: KnowledgeBase,
  { requirements }: Drafts,
  { document, ends, leftOut }: ImportRequest,
): readonly RequirementPart[] {
  if (ends !== undefined && document === undefined) return [];
  const groups = Map.groupBy(requirements, ({ framework }) => document ?? framework ?? '');
  return [...groups]
    .filter(([framework]) => framework !== '')
    .map(([framework, own]: [string, readonly RequirementDraft[]]) => {
      const taken = document === undefined ? own : own.filter((draft) => draft.framework === undefined || draft.framework === document);
      const kept = taken.filter(({ at }) => !leftOut.has(`${at.sheet}!${at.row}`));
      const resolved = resolveRequirements(kb, framework, kept);
      const isThere = kb.frameworkById.has(framework);
      return {
        count: kept.length,
        word: 'requirements' as const,
        files: resolved.files,
        requirements: resolved.requirements,
        faults: isThere ? resolved.faults : [missingDocument('--document', framework)],
        notes: [],
      };
    })
    .filter(({ count }) => count > 0);
}

function rowParts(kb: KnowledgeBase, { rows, sets }: Drafts, { document, ends, set: said, leftOut }: ImportRequest): readonly Part[] {
  if (document !== undefined && ends === undefined) return [];
  const kept = rows.filter(({ at }) => !leftOut.has(`${at.sheet}!${at.row}`));
  const groups = Map.groupBy(kept, ({ set }) => set ?? '');
  return [...groups].flatMap(([set, own]: [string, readonly RowDraft[]]): Part[] => {
    const facts = sets.get(set) ?? {};
    const stated = endsOf(kb, set, facts);
    const wanted = ends ?? stated;
    if (wanted === undefined || (ends && stated && setId(ends) !== setId(stated))) return [];
    const missing = [wanted.source, wanted.target].filter((id) => !kb.frameworkById.has(id));
    if (missing.length > 0) {
      const faults = missing.map((id) => missingDocument('--source and --target', id));
      return [{ count: own.length, word: 'rows', files: [], faults, notes: [] }];
    }
    const resolved = resolveDrafts(kb, wanted, own);
    const { source: _s, target: _t, author: _a, ...front } = { ...facts, ...said };
    const asks = [...scaleFault(own, wanted, front), ...setFaults(front)];
    const { file, notes } = setFile(kb, wanted, front, resolved.rows);
    const { unread } = resolved;
    return [{ count: own.length, unread, word: 'rows', files: [file], faults: [...resolved.faults, ...asks], notes }];
  });
}

/** The ends that a set of our own states, in its front matter or by its name. */
function endsOf(kb: KnowledgeBase, set: string, { source, target, author }: SetDraft): SetEnds | undefined {
  if (typeof source === 'string' && typeof target === 'string')
    return { source, target, author: typeof author === 'string' ? author : EDITORS };
  const known = kb.setById.get(set);
  if (known) return known;
  const [first, second, third = EDITORS] = set.split('--');
  return first === undefined || second === undefined ? undefined : { source: first, target: second, author: third };
}

function missingDocument(option: string, id: string): Fault {
  return {
    sheet: option,
    row: 0,
    message: `\`${id}\` is no document of the content.`,
    tip: `Make it first: \`npm run new -- document ${id}\`.`,
  };
}

/** Decisions that leave out what is not there: a number of a row that moved would otherwise let a fault slip in. */
function idleDecisions({ rows, requirements }: Drafts, { leftOut }: ImportRequest): readonly Fault[] {
  const there = new Set([...rows, ...requirements].map(({ at }) => `${at.sheet}!${at.row}`));
  return [...leftOut.keys()]
    .filter((place) => !there.has(place))
    .map((place) => ({
      sheet: '--leave-out',
      row: 0,
      message: `\`${place}\` is no row of this file.`,
      tip: 'Name the sheet, or the file of a CSV, and the row as a spreadsheet program counts it.',
    }));
}

/** What a set states of itself in words that are not known here. */
function setFaults(front: SetDraft): readonly Fault[] {
  const { body: _body, ...keys } = front;
  const read = mappingSetSchema.partial().safeParse(keys);
  if (read.success) return [];
  return read.error.issues.map(({ path, message }) => {
    const key = String(path[0] ?? '');
    return { sheet: 'the set', row: 0, column: key, message: `\`${key}\` is \`${String(keys[key])}\`: ${message}.` };
  });
}

function scaleFault(rows: readonly RowDraft[], { author }: SetEnds, { strengthScale }: SetDraft): readonly Fault[] {
  const first = rows.find(({ strength }) => strength !== undefined);
  if (!first || author === EDITORS || strengthScale !== undefined) return [];
  return [
    {
      ...first.at,
      column: 'strength',
      message: `The strength \`${first.strength ?? ''}\` stands here, and nothing says on what scale.`,
      tip: 'Give its scale in the words of the author: `--strength-scale "1 to 10, 10 the strongest"`.',
    },
  ];
}

function places(faults: readonly Fault[]): number {
  return new Set(faults.map(({ sheet, row }) => `${sheet}!${row}`)).size;
}
