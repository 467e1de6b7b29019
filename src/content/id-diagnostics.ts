import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import { aspectGapId } from '../domain/model/gap-ids.ts';
import type { Gap } from '../domain/model/gap.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { kindOfId, type RetiredKind } from '../domain/model/retired.ts';
import { changedMeanings } from '../domain/changes/meaning.ts';
import { revivedIds, vanishedIds } from '../domain/model/published-ids.ts';

interface Published {
  readonly kb: KnowledgeBase;
  readonly gaps: readonly Gap[];
  /** Where an entry of a register stands, for people. */
  readonly place: (name: string, entry: number) => Place;
}

/** What is said of an id that vanished: a gap that an edit closed is good news and needs only its entry. */
function saidOfVanished(id: string): [message: string, tip: string] {
  if (kindOfId(id) === 'gap')
    return [
      `The gap \`${id}\` was released and is not open any more.`,
      'If it has closed, add it to retired.yaml with the day and the reason; its page then says so.',
    ];
  return [`\`${id}\` was released and is gone.`, 'Bring it back, or name it in retired.yaml with date and reason.'];
}

const tipOfRevived: Readonly<Record<RetiredKind, string>> = {
  row: 'A row about the same pair is the same row: take its entry out of retired.yaml.',
  gap: 'The gap is open again: take its entry out of retired.yaml.',
  requirement: 'A retired id keeps its meaning; choose another id.',
  other: 'A retired id keeps its meaning; choose another id.',
};

/** Ids that vanished or came back, and positions on gaps that are neither open nor retired. */
export function idDiagnostics({ kb, gaps, place }: Published): Diagnostic[] {
  const fault = (at: Place, rule: string, message: string, tip: string): Diagnostic => ({ ...at, severity: 'error', rule, message, tip });
  const retired = kb.retired.map(({ id }) => id);
  const answered = (kb.landscape?.verdicts ?? []).map(({ aspect }) => aspectGapId(aspect));
  const known = new Set([...gaps.map(({ id }) => id), ...retired, ...answered]);
  return [
    ...vanishedIds(kb, gaps).map((id) =>
      fault(place('published.yaml', kb.publishedIds.indexOf(id)), 'published-ids-stay', ...saidOfVanished(id)),
    ),
    ...revivedIds(kb, gaps).map((id) =>
      fault(
        place('retired.yaml', retired.indexOf(id)),
        'retired-for-good',
        `\`${id}\` is retired and exists again.`,
        tipOfRevived[kindOfId(id)],
      ),
    ),
    ...kb.positions
      .filter(({ id }) => !known.has(id))
      .map((position) =>
        fault(
          { path: position.path, line: 1, column: 1 },
          'position-has-gap',
          `\`${position.id}\` is no open gap, and retired.yaml does not say that it closed.`,
          'Name the file by the id of a gap; for one that has closed add it to retired.yaml with the day.',
        ),
      ),
  ];
}

/** Released records that say something else now, and rows of sets not reviewed since a record they name changed its meaning. */
export function meaningNotes({ kb, gaps }: Pick<Published, 'kb' | 'gaps'>): Diagnostic[] {
  const note = (at: Place, rule: string, message: string, tip: string): Diagnostic => ({ ...at, severity: 'note', rule, message, tip });
  const reworded = changedMeanings(kb, gaps).flatMap(({ id, before }) => {
    const row = kb.mappingById.get(id);
    const path = (kb.frameworkById.get(id) ?? kb.requirementById.get(id) ?? kb.elementById.get(id) ?? kb.aspectById.get(id))?.path ?? '';
    const message =
      row === undefined ? `\`${id}\` says something else than when it was released.` : `When it was released, the row said \`${before}\`.`;
    return note(
      row?.place ?? { path, line: 1, column: 1 },
      'released-meaning',
      message,
      'The next release asks for one line on it, or records the row as re-mapped.',
    );
  });
  const since = new Map(
    kb.changes.flatMap(({ date, changed }) => changed.filter(({ kind }) => kind === 'meaning').map(({ id }) => [id, date] as const)),
  );
  const resting = kb.mappings.flatMap(({ sources, targets, set, place }) => {
    const reviewed = kb.setById.get(set)?.reviewed ?? '';
    const changed = [...sources, ...targets].filter((id) => (since.get(id) ?? '') > reviewed);
    return changed.map((id) =>
      note(
        place,
        'row-on-changed-meaning',
        `The meaning of \`${id}\` changed on ${since.get(id) ?? ''}, after the set was reviewed.`,
        'Read the row again and renew `reviewed`.',
      ),
    );
  });
  return [...reworded, ...resting];
}
