import type { Page } from './page.ts';
import type { LedgerCounts } from './ledger-text.ts';

/**
 * How far we considered a document of a crosswalk, in one sentence that says of what is mapped how it is related; what being open means
 * is told where most is open.
 */
export function ledgerLead(
  { t, name }: Pick<Page, 't' | 'name'>,
  { document, kinds, mapped, none, unassessed }: Omit<LedgerCounts, 'author'> & { readonly document: string; readonly kinds: string },
): string {
  const of = mapped + none + unassessed;
  const counts = { document: name(document), of, mapped, kinds, none, unassessed };
  if (of === 0) return `${name(document)}: ${t('ledger.empty')}`;
  return t(unassessed > of / 2 ? 'ledger.leadMostlyOpen' : 'ledger.lead', counts);
}
