import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Gap } from '../domain/gap-kinds.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { revivedIds, vanishedIds } from '../domain/published-ids.ts';

interface Published {
  readonly kb: KnowledgeBase;
  readonly gaps: readonly Gap[];
  /** Path of a register of the content folder, for people. */
  readonly path: (name: string) => string;
}

/** Ids that vanished or came back, and positions on gaps that are neither open nor retired. */
export function idDiagnostics({ kb, gaps, path }: Published): Diagnostic[] {
  const fault = (file: string, rule: string, message: string, tip: string): Diagnostic => ({ path: file, line: 1, column: 1, severity: 'error', rule, message, tip });
  const known = new Set([...gaps.map(({ id }) => id), ...kb.retired.map(({ id }) => id)]);
  return [
    ...vanishedIds(kb, gaps).map((id) => fault(path('published.yaml'), 'published-ids-stay', `\`${id}\` was released and is gone.`, 'Bring it back, or name it in retired.yaml with date and reason.')),
    ...revivedIds(kb, gaps).map((id) => fault(path('retired.yaml'), 'retired-for-good', `\`${id}\` is retired and exists again.`, 'A retired id keeps its meaning; choose another id.')),
    ...kb.positions.filter(({ id }) => !known.has(id)).map((position) => fault(position.path, 'position-has-gap', `\`${position.id}\` is no open gap, and retired.yaml does not say that it closed.`, 'Name the file by the id of a gap; for one that has closed add it to retired.yaml with the day.')),
  ];
}
