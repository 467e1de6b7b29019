import { notReadOf } from '../domain/model/not-read.ts';
import type { Page } from './page.ts';

/** What of some documents could not be read, a sentence each; empty where all was read. */
export function notReadText({ kb, t, name }: Pick<Page, 'kb' | 't' | 'name'>, documents: readonly string[]): string {
  return documents
    .flatMap((document) => {
      const unread = notReadOf(kb, document);
      return unread === undefined ? [] : [t('compare.notRead', { ...unread, document: name(document) })];
    })
    .join(' ');
}
