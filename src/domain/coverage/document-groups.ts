import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';

export type DocumentGroup = 'law' | 'international' | 'regional' | 'guideline';

/** The groups in the order in which they are shown. */
const documentGroups: readonly DocumentGroup[] = ['law', 'international', 'regional', 'guideline'];

/**
 * The group a document is shown in: law; a standard or scheme that is international, or of a union of countries; else a national text or a
 * guideline.
 */
export function groupOfDocument(kb: KnowledgeBase, { force, kind, jurisdiction }: Framework): DocumentGroup {
  if (force === 'law') return 'law';
  if (kind === 'guideline') return 'guideline';
  if (jurisdiction === 'international') return 'international';
  return kb.jurisdictions.some(({ memberOf }) => memberOf === jurisdiction) ? 'regional' : 'guideline';
}

/** Things by the group of their document, in the order of the groups; groups without any are left out. */
export function byDocumentGroup<T>(
  kb: KnowledgeBase,
  things: readonly T[],
  documentOf: (thing: T) => Framework,
): readonly { readonly group: DocumentGroup; readonly members: readonly T[] }[] {
  return documentGroups
    .map((group) => ({ group, members: things.filter((thing) => groupOfDocument(kb, documentOf(thing)) === group) }))
    .filter(({ members }) => members.length > 0);
}
