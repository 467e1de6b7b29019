import type { SetDraft } from './drafts.ts';
import type { SetEnds } from './resolve-rows.ts';

/**
 * What the caller says of a file: the document of its requirements, or the ends and author of its rows, and what a set states of
 * itself.
 */
export interface ImportRequest {
  readonly document?: string;
  readonly ends?: SetEnds;
  readonly set: SetDraft;
  /** Rows that a decision leaves out, as `sheet!row`, each with its reason. */
  readonly leftOut: ReadonlyMap<string, string>;
}
