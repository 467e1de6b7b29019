import { compareIds, mappingId } from '../model/ids.ts';
import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { nearest } from '../model/nearest.ts';
import { confidences, relationships, tokens, type Confidence, type Relationship } from '../model/vocabulary.ts';
import type { Fault, RowDraft } from './drafts.ts';
import { refMatcher, type RefMatcher } from './ref-matcher.ts';
import { inverseRelationship, relationshipOf } from './relation-words.ts';

/** The set that rows are to become. */
export interface SetEnds {
  readonly source: string;
  readonly target: string;
  readonly author: string;
}

/** A row whose members are known. */
export interface ResolvedRow {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly relationship: Relationship;
  readonly confidence?: Confidence;
  readonly rationale?: string;
  readonly strength?: string;
  readonly condition?: string;
  readonly dissent?: string;
}

/** For so many faults near numbers are looked for, and after so many reading ends where most rows have one: the file is another one. */
const mostWithTips = 500;
const mostFaults = 2_000;

const wholeDocument = /^\(?(whole )?document\)?$/iu;

/**
 * The rows of one set with ids in place of spelled numbers, and every row that is not understood.
 * A pair that stands twice is a fault, a row of an inverse set that says the same is none.
 */
export function resolveDrafts(
  kb: KnowledgeBase,
  ends: SetEnds,
  drafts: readonly RowDraft[],
): { readonly rows: readonly ResolvedRow[]; readonly faults: readonly Fault[]; readonly unread: number } {
  const sources = refMatcher(
    kb,
    ends.source,
    drafts.flatMap((draft) => draft.sources),
  );
  const targets = refMatcher(
    kb,
    ends.target,
    drafts.flatMap((draft) => draft.targets),
  );
  const rows: ResolvedRow[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, { readonly row: ResolvedRow; readonly draft: RowDraft }>();
  for (const [index, draft] of drafts.entries()) {
    if (faults.length > mostFaults && rows.length < index / 2) return { rows, faults, unread: drafts.length - index };
    const found = resolveDraft(ends, draft, { sources, targets, near: faults.length < mostWithTips ? (look) => look() : () => [] });
    if ('faults' in found) {
      faults.push(...found.faults);
      continue;
    }
    const key = `${found.row.sources.join('+')} ${found.row.targets.join('+')}`;
    const known = seen.get(key);
    if (!known) {
      seen.set(key, { row: found.row, draft });
      rows.push(found.row);
    } else if (!isEcho(known, { row: found.row, draft })) faults.push(repetition(draft, known.draft));
  }
  return { rows, faults, unread: 0 };
}

type Claim = { readonly row: ResolvedRow; readonly draft: RowDraft };

/** The same claim read from the other end. */
function isEcho(known: Claim, again: Claim): boolean {
  return (known.draft.isInverse ?? false) !== (again.draft.isInverse ?? false) && known.row.relationship === again.row.relationship;
}

function repetition({ at, sources, targets }: RowDraft, { at: first }: RowDraft): Fault {
  const pair = `${sources.join('; ')} → ${targets.join('; ') || '—'}`;
  return { ...at, message: `\`${pair}\` stands already in ${first.sheet}, row ${first.row}.`, tip: 'Keep one of them.' };
}

function resolveDraft(
  { source, target, author }: SetEnds,
  draft: RowDraft,
  match: {
    readonly sources: RefMatcher;
    readonly targets: RefMatcher;
    readonly near: (look: () => readonly string[]) => readonly string[];
  },
): { readonly row: ResolvedRow } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (column: string, message: string, tip?: string): void => {
    faults.push({ ...draft.at, column, message, ...(tip === undefined ? {} : { tip }) });
  };
  const idsOf = (column: 'sources' | 'targets'): string[] =>
    draft[column].flatMap((spelled) => {
      if (column === 'targets' && author !== EDITORS && (spelled === target || wholeDocument.test(spelled))) return [target];
      const found = match[column](spelled);
      if ('id' in found) return [found.id];
      const near = match.near(found.near);
      report(
        column === 'sources' ? 'source' : 'target',
        found.message,
        near.length === 0 ? undefined : `did you mean ${near.map((ref) => `\`${ref}\``).join(', ')}?`,
      );
      return [];
    });
  const sources = idsOf('sources').sort(compareIds);
  const targets = idsOf('targets').sort(compareIds);
  const word = relationshipOf(draft.relationship);
  if (word === undefined)
    report(
      'relationship',
      `\`${draft.relationship}\` is not a relationship.`,
      `Known are ${tokens(relationships)
        .map((token) => `\`${token}\``)
        .join(', ')} and common words for them.`,
    );
  if (draft.sources.length === 0) report('source', 'The row names no source.');
  const relationship = word !== undefined && draft.isInverse ? inverseRelationship(word) : word;
  if (relationship !== undefined && relationship !== 'no-relationship' && draft.targets.length === 0)
    report('target', `\`${relationship}\` needs a target.`);
  const confidence = tokens(confidences).find((token) => token === draft.confidence?.toLowerCase());
  if (draft.confidence !== undefined && confidence === undefined)
    report(
      'confidence',
      `\`${draft.confidence}\` is not a confidence: a scale of another kind is not translated by guess.`,
      tipFor(draft.confidence),
    );
  if (author === EDITORS) for (const fault of missingInOurs(draft, relationship)) report(...fault);
  if (faults.length > 0 || relationship === undefined) return { faults };
  const { rationale, strength, condition, dissent } = draft;
  const cells = Object.fromEntries(
    Object.entries({ confidence, rationale, strength, condition, dissent }).filter(([, value]) => value !== undefined),
  );
  const set = `${source}--${target}${author === EDITORS ? '' : `--${author}`}`;
  return { row: { id: mappingId(set, sources, targets), sources, targets, relationship, ...cells } };
}

/** What a row of ours has to state itself. */
function missingInOurs(draft: RowDraft, relationship: Relationship | undefined): readonly (readonly [string, string, string])[] {
  return [
    ...(draft.confidence === undefined
      ? [['confidence', 'A row of `editors` states its confidence.', 'Write high, medium or low.'] as const]
      : []),
    ...((draft.rationale ?? '').length < 20
      ? [
          [
            'rationale',
            'A row of `editors` states its rationale, in at least 20 characters.',
            'Say why this relationship and not its neighbour.',
          ] as const,
        ]
      : []),
    ...(draft.strength === undefined ? [] : [['strength', '`strength` is for sets of other authors.', 'Leave the column out.'] as const]),
    ...(relationship === 'related-to'
      ? [['relationship', '`related-to` is for sets of other authors who state no kind.', 'Choose the relationship and say why.'] as const]
      : []),
  ];
}

function tipFor(word: string): string {
  const near = nearest(word, tokens(confidences));
  return near === undefined ? 'Write high, medium or low, or put the author’s scale in a column `strength`.' : `did you mean \`${near}\`?`;
}
