import type { LedgerEntry } from '../coverage/ledger.ts';
import { EDITORS } from '../model/knowledge-base.ts';
import type { Crosswalk } from './crosswalk.ts';

/** Our own entries of the ledger between two documents that others alone relate, where the scope says that they are to be compared. */
export function waitingEntries(
  ledger: readonly LedgerEntry[],
  { a, b, ledgers }: Pick<Crosswalk, 'a' | 'b' | 'ledgers'>,
): readonly LedgerEntry[] {
  if (ledgers.some(({ author }) => author === EDITORS)) return [];
  const isBetween = ({ source, target }: LedgerEntry) => (source === a && target === b) || (source === b && target === a);
  return ledger.filter((entry) => entry.author === EDITORS && isBetween(entry));
}
