import { authorName } from '../domain/model/author-name.ts';
import { EDITORS } from '../domain/model/knowledge-base.ts';
import type { Page } from './page.ts';

/** How many requirements of a document an author mapped, considered and found no counterpart of, and left. */
export interface LedgerCounts {
  readonly author: string;
  readonly mapped: number;
  readonly none: number;
  readonly unassessed: number;
  /** Whether all that was left is left open, because what may answer it was not read. */
  readonly isOpen?: boolean;
  /** How what another author mapped is related, in brackets, where that is told. */
  readonly kinds?: string;
}

/**
 * How far an author considered a document: ours in three states, what matches first, with what being open means where most is; of another
 * author what stands in a row, since nothing else is said. A document of which nothing is listed that could be compared says that alone.
 */
export function ledgerText({ t, kb }: Pick<Page, 't' | 'kb'>, { author, kinds = '', isOpen = false, ...counts }: LedgerCounts): string {
  const assessable = counts.mapped + counts.none + counts.unassessed;
  if (assessable === 0) return t('ledger.empty');
  if (author === EDITORS && isOpen) return t('ledger.lineOpen', { ...counts, assessable });
  return author === EDITORS
    ? t(counts.unassessed > assessable / 2 ? 'ledger.mostlyOpen' : 'ledger.line', { ...counts, assessable })
    : t('ledger.lineOfOthers', { ...counts, kinds, assessable, author: authorName(kb, author) });
}
