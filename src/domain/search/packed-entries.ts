import { slugOf } from '../model/ids.ts';
import type { LookupEntry } from './lookup-entry.ts';

/** An entry as it is sent: without what follows from the entry of its document, which stands before it. */
export type PackedEntry = Omit<LookupEntry, 'url' | 'document' | 'heading' | 'superseded'> &
  Partial<Pick<LookupEntry, 'url' | 'document' | 'heading' | 'superseded'>>;

/** Entries made short: documents are named once, and addresses left out that follow from the number. */
export function packEntries(entries: readonly LookupEntry[]): readonly PackedEntry[] {
  const documents = documentsOf(entries);
  return entries.map(({ url, document, heading, superseded, ...entry }) => {
    const own = entry.ref === '' ? undefined : documents.get(entry.framework);
    return {
      ...entry,
      ...(own && url === addressOf(own.url, entry.ref) ? {} : { url }),
      ...(own && document === own.document ? {} : { document }),
      ...(heading ? { heading } : {}),
      ...(superseded ? { superseded } : {}),
    };
  });
}

/** The entries that were made short. */
export function unpackEntries(entries: readonly PackedEntry[]): readonly LookupEntry[] {
  const documents = documentsOf(entries);
  return entries.map((entry) => {
    const { url = '', document = '' } = documents.get(entry.framework) ?? {};
    return { url: addressOf(url, entry.ref), document, heading: false, superseded: false, ...entry };
  });
}

function documentsOf<E extends PackedEntry>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.flatMap((entry) => (entry.ref === '' ? [[entry.framework, entry] as const] : [])).reverse());
}

function addressOf(document: string, ref: string): string {
  return `${document}${slugOf(ref)}/`;
}
