import type { LeftOpen } from '../domain/crosswalk/left-open.ts';
import type { NotRead } from '../domain/model/not-read.ts';
import type { Page } from './page.ts';

/** How far a document was considered where all else is left open, in one sentence with all counts and the reason. */
export function leftOpenText({ t, name, list }: Pick<Page, 't' | 'name' | 'list'>, open: LeftOpen, kinds = ''): string {
  const { document, other, ids, mapped, none, unread, byTitle } = open;
  const counts = { document: name(document), other: name(other), mapped, kinds, none, count: ids.length, of: mapped + none + ids.length };
  if (unread === undefined) return t('ledger.leftOpen', counts);
  const titles = { title: byTitle.length, titles: list(byTitle) };
  return t('ledger.leftOpenUnread', { ...counts, ...titles, unread: unread.count, all: unread.of, refs: list(unread.refs) });
}

/** How far the other document was considered of which some could not be read: of all its points, with those that were not read. */
export function besideLeftOpenText(
  { t, name }: Pick<Page, 't' | 'name'>,
  { other, byTitle }: LeftOpen,
  { unread, ...counts }: { readonly unread: NotRead; readonly mapped: number; readonly kinds: string; readonly none: number },
): string {
  return t('ledger.besideLeftOpen', { ...counts, document: name(other), of: unread.of, title: byTitle.length, unread: unread.count });
}
