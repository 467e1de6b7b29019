import { nearest } from '../model/nearest.ts';

/** Heads of published tables by what the column holds; case, blanks, hyphens and underscores make no difference. */
const rowHeads: Readonly<Record<string, readonly string[]>> = {
  set: ['set'],
  source: ['source', 'sources', 'source_ref', 'source_node_id', 'source requirement', 'source_requirement_urn', 'focal document element'],
  target: [
    'target',
    'targets',
    'target_ref',
    'target_node_id',
    'target requirement',
    'target_requirement_urn',
    'reference document element',
  ],
  sourceDocument: ['source_doc', 'source_document'],
  targetDocument: ['target_doc', 'target_document'],
  relationship: ['relationship', 'relation', 'relationship type', 'strm relationship'],
  confidence: ['confidence'],
  rationale: ['rationale', 'rationale_short', 'reason', 'why', 'comment', 'comments'],
  strength: ['strength', 'strength_of_relationship'],
  condition: ['condition'],
  dissent: ['dissent'],
};

const requirementHeads: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  framework: ['framework'],
  ref: ['ref', 'ref_id', 'number'],
  title: ['title', 'name'],
  titleOriginal: ['title_original'],
  body: ['body'],
  gist: ['gist', 'gist_en'],
  parent: ['parent', 'parent_ref'],
  roles: ['role', 'roles'],
  source: ['source', 'sources'],
  verified: ['verified'],
};

/** Which column holds what: places of the columns by field, and the heads that are not taken, each with why. */
export interface Columns {
  readonly places: ReadonlyMap<string, number>;
  readonly unknown: readonly { readonly name: string; readonly place: number; readonly why: string }[];
}

/** The columns without which a table is none of the kind. */
export const neededColumns = { rows: ['source', 'target', 'relationship'], requirements: ['ref', 'title'] } as const;

/** How the heads of a kind are called in tables that are read, the columns that are needed first. */
export function knownHeads(kind: keyof typeof neededColumns): readonly string[] {
  const heads = kind === 'rows' ? rowHeads : requirementHeads;
  const needed: readonly string[] = neededColumns[kind];
  return [...needed, ...Object.keys(heads).filter((field) => !needed.includes(field))].flatMap((field) => heads[field] ?? []);
}

/** The columns of a table of rows, or `undefined` where it has no source and target. */
export function rowColumns(head: readonly string[]): Columns | undefined {
  const columns = columnsOf(head, rowHeads);
  return neededColumns.rows.every((field) => columns.places.has(field)) ? columns : undefined;
}

/**
 * The columns of a table of requirements, or `undefined` where it has no number and title; `keys` are the keys of the front matter,
 * which are heads too.
 */
export function requirementColumns(head: readonly string[], keys: readonly string[]): Columns | undefined {
  const own = Object.fromEntries(keys.map((key) => [key, [...(requirementHeads[key] ?? []), key.toLowerCase()]]));
  const heads = { ...requirementHeads, ...own };
  const columns = columnsOf(head, heads);
  return neededColumns.requirements.every((field) => columns.places.has(field)) ? columns : undefined;
}

function columnsOf(head: readonly string[], heads: Readonly<Record<string, readonly string[]>>): Columns {
  const places = new Map<string, number>();
  const unknown: Columns['unknown'][number][] = [];
  const fields = new Map(Object.entries(heads).flatMap(([field, names]) => names.map((name) => [squash(name), field] as const)));
  for (const [place, name] of head.entries()) {
    const field = fields.get(squash(name));
    const taken = field === undefined ? undefined : places.get(field);
    if (field !== undefined && taken === undefined) places.set(field, place);
    else if (name.trim() !== '') unknown.push({ name, place, why: whyNotTaken(name, head[taken ?? -1], Object.values(heads).flat()) });
  }
  return { places, unknown };
}

function whyNotTaken(name: string, taken: string | undefined, known: readonly string[]): string {
  if (taken !== undefined) return `the column \`${name}\` was not taken, since \`${taken}\` holds the same`;
  const near = nearest(name, known);
  return `the column \`${name}\` is not known and was not taken${near === undefined ? '' : ` (did you mean \`${near}\`?)`}`;
}

function squash(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}
