import { notReadOf } from '../domain/model/not-read.ts';
import type { Page } from './page.ts';

/** So many numbers are named one by one. */
const few = 5;

/** What of some documents could not be read, a sentence each, with the numbers where they are few; empty where all was read. */
export function notReadText({ kb, t, name, list }: Pick<Page, 'kb' | 't' | 'name' | 'list'>, documents: readonly string[]): string {
  return documents
    .flatMap((document) => {
      const unread = notReadOf(kb, document);
      if (unread === undefined) return [];
      const { count, refs, of } = unread;
      const numbers = count <= few ? ` (${list(refs)})` : '';
      return [t('compare.notRead', { count, of, numbers, document: name(document) })];
    })
    .join(' ');
}
