/**
 * Where something stands in a file that comes in: the sheet or part, the row as a spreadsheet program counts it, and the column by
 * its head. Row 0 stands for the whole.
 */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
}

/** Something that was not understood; nothing is written while there is one. */
export interface Fault extends Spot {
  readonly message: string;
  readonly tip?: string;
}

/** A table as it stands in a file; its first row is the head. */
export interface SourceTable {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** The number of the first row in the file, from 1. */
  readonly firstRow?: number;
}

/** A row as it came in: members and words as they are spelled there. */
export interface RowDraft {
  readonly at: Spot;
  /** The set it says it belongs to, in a file of our own. */
  readonly set?: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly relationship: string;
  readonly confidence?: string;
  readonly rationale?: string;
  readonly strength?: string;
  readonly condition?: string;
  readonly dissent?: string;
  /** Whether the file has the row in the direction from target to source. */
  readonly isInverse?: boolean;
}

/** A requirement as it came in; keys are those of the front matter. */
export interface RequirementDraft {
  readonly at: Spot;
  /** The document it says it belongs to, in a file of our own. */
  readonly framework?: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The gist in Markdown; empty where the file holds only words of the publisher. */
  readonly body: string;
}

/** What a set says of itself. */
export type SetDraft = Readonly<Record<string, unknown>>;

/** What was read from a file, before anything is looked up. */
export interface Drafts {
  readonly rows: readonly RowDraft[];
  readonly requirements: readonly RequirementDraft[];
  /** What the file says of its sets: by set id, or under an empty id of the only one. */
  readonly sets: ReadonlyMap<string, SetDraft>;
  readonly faults: readonly Fault[];
  /** What was seen and not taken, and why. */
  readonly notes: readonly string[];
}

export const noDrafts: Drafts = { rows: [], requirements: [], sets: new Map(), faults: [], notes: [] };

/** A fault as people read it: place first, then what is wrong, then a tip. */
export function formatFault({ sheet, row, column, message, tip }: Fault): string {
  const place = `${sheet}${row === 0 ? '' : `, row ${row}`}${column === undefined ? '' : `, column \`${column}\``}`;
  return `${place}\n    ${message}${tip === undefined ? '' : `\n    Tip: ${tip}`}`;
}

/** An entry without the keys whose value is empty. */
export function withoutEmpty<T extends Readonly<Record<string, string>>>(entries: T): { readonly [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '')) as { readonly [K in keyof T]?: string };
}
