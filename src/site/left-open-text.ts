import type { LeftOpen } from '../domain/crosswalk/left-open.ts';
import type { Page } from './page.ts';

/** How far a document was considered where all else is left open, in one sentence with all counts and the reason. */
export function leftOpenText({ t, name, list }: Pick<Page, 't' | 'name' | 'list'>, open: LeftOpen): string {
  const { document, other, ids, mapped, none, unread } = open;
  const counts = { document: name(document), other: name(other), mapped, none, count: ids.length, of: mapped + none + ids.length };
  if (unread === undefined) return t('ledger.leftOpen', counts);
  return t('ledger.leftOpenUnread', { ...counts, unread: unread.count, all: unread.of, refs: list(unread.refs) });
}
