import { FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from '../model/knowledge-base.ts';
import { byDocumentGroup, type DocumentGroup } from './document-groups.ts';
import { frameworkTable, type FrameworkLine } from './framework-summary.ts';

export interface DocumentList {
  /** Documents whose requirements are here, by group. */
  readonly listed: readonly { readonly group: DocumentGroup; readonly members: readonly FrameworkLine[] }[];
  /** Documents that are described alone, by who publishes them; those who publish most come first. */
  readonly described: readonly { readonly publisher: string; readonly documents: readonly Framework[] }[];
}

/** All documents for a list of many: first those that one can read here requirement by requirement, then the others in heaps. */
export function documentList(kb: KnowledgeBase): DocumentList {
  const lines = frameworkTable(kb).flatMap(({ frameworks }) => frameworks);
  const others = lines
    .filter(({ framework, assessable }) => assessable === 0 && framework.id !== FOCAL_DOCUMENT)
    .map(({ framework }) => framework);
  const publishers = [...new Set(others.map(({ publisher }) => publisher))];
  return {
    listed: byDocumentGroup(
      kb,
      lines.filter(({ assessable }) => assessable > 0),
      ({ framework }) => framework,
    ),
    described: publishers
      .map((publisher) => ({ publisher, documents: others.filter((framework) => framework.publisher === publisher) }))
      .sort((one, other) => other.documents.length - one.documents.length),
  };
}
