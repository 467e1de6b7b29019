/** Heads of published tables, in lower case, by what the column holds. */
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
  sourceDocument: ['source_doc', 'source_document', 'source document'],
  targetDocument: ['target_doc', 'target_document', 'target document'],
  relationship: ['relationship', 'relation', 'relationship type', 'strm relationship'],
  confidence: ['confidence'],
  rationale: ['rationale', 'rationale_short', 'reason', 'why', 'comment', 'comments'],
  strength: ['strength', 'strength_of_relationship', 'strength of relationship'],
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

/** Which column holds what: places of the columns by field, and the heads that are of no known kind. */
export interface Columns {
  readonly places: ReadonlyMap<string, number>;
  readonly unknown: readonly { readonly name: string; readonly place: number }[];
}

/** The columns of a table of rows, or `undefined` where it has no source and target. */
export function rowColumns(head: readonly string[]): Columns | undefined {
  const columns = columnsOf(head, rowHeads);
  return columns.places.has('source') && columns.places.has('target') && columns.places.has('relationship') ? columns : undefined;
}

/**
 * The columns of a table of requirements, or `undefined` where it has no number and title; `keys` are the keys of the front matter,
 * which are heads too.
 */
export function requirementColumns(head: readonly string[], keys: readonly string[]): Columns | undefined {
  const own = Object.fromEntries(keys.map((key) => [key, [...(requirementHeads[key] ?? []), key.toLowerCase()]]));
  const heads = { ...requirementHeads, ...own };
  const columns = columnsOf(head, heads);
  return columns.places.has('ref') && columns.places.has('title') ? columns : undefined;
}

function columnsOf(head: readonly string[], heads: Readonly<Record<string, readonly string[]>>): Columns {
  const places = new Map<string, number>();
  const unknown: { name: string; place: number }[] = [];
  for (const [place, name] of head.entries()) {
    const typed = name.trim().toLowerCase();
    const field = Object.entries(heads).find(([, names]) => names.includes(typed))?.[0];
    if (field !== undefined && !places.has(field)) places.set(field, place);
    else if (typed !== '') unknown.push({ name, place });
  }
  return { places, unknown };
}
