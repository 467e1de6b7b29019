import { mappingSetSchema } from '../model/schema/mapping.ts';
import { noDrafts, withoutEmpty, type Drafts, type RowDraft, type SetDraft, type SourceTable } from './drafts.ts';
import { columnsOf, valueOf } from './record-columns.ts';
import { noTerm } from './sssom.ts';
import { unescapeText } from './text-lists.ts';

/**
 * The rows of an SSSOM table with its metadata. Lines that share a row of ours in `other` are one joint row;
 * a confidence of SSSOM is a number and is kept as strength.
 */
export function readSssom(table: SourceTable, metadata: Readonly<Record<string, unknown>>): Drafts | undefined {
  const [head = [], ...body] = table.rows;
  const place = (name: string) => head.indexOf(name);
  if (place('subject_id') < 0 || place('object_id') < 0 || place('predicate_id') < 0) return undefined;
  const facts = setFacts(metadata);
  const set = typeof metadata['mapping_set_title'] === 'string' && facts['source'] !== undefined ? metadata['mapping_set_title'] : '';
  const rows = new Map<string, RowDraft>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const cell = (name: string) => cells[place(name)] ?? '';
    const at = { sheet: table.sheet, row: (table.firstRow ?? 1) + 1 + index };
    const draft = draftOf(cell, at, set);
    const key = fieldsOf(cell('other'))['row'] ?? `line ${at.row}`;
    const known = rows.get(key);
    rows.set(key, known ? merged(known, draft) : draft);
  }
  return { ...noDrafts, rows: [...rows.values()], sets: new Map([[set, facts]]) };
}

function draftOf(cell: (name: string) => string, at: RowDraft['at'], set: string): RowDraft {
  const other = fieldsOf(cell('other'));
  const negated = cell('predicate_modifier') === 'Not';
  const label = cell('predicate_label');
  return {
    at,
    ...withoutEmpty({ set }),
    sources: [memberOf(cell('subject_id'))],
    targets: cell('object_id') === noTerm ? [] : [memberOf(cell('object_id'))],
    relationship: label || (negated ? 'no-relationship' : cell('predicate_id')),
    ...withoutEmpty({
      confidence: other['confidence'] ?? '',
      rationale: cell('comment'),
      strength: other['strength'] ?? cell('confidence'),
      condition: other['condition'] ?? '',
      dissent: other['dissent'] ?? '',
    }),
  };
}

function merged(known: RowDraft, line: RowDraft): RowDraft {
  return {
    ...known,
    sources: [...new Set([...known.sources, ...line.sources])],
    targets: [...new Set([...known.targets, ...line.targets])],
  };
}

/** What our own header says of the set: the keys of its front matter stand in `other`. */
function setFacts(metadata: Readonly<Record<string, unknown>>): SetDraft {
  const other = typeof metadata['other'] === 'string' ? fieldsOf(metadata['other']) : {};
  const columns = new Map(columnsOf(mappingSetSchema).map((column) => [column.key, column]));
  const own = Object.entries(other).flatMap(([key, text]) => {
    const column = columns.get(key);
    return column ? [[key, valueOf(column, text)] as const] : [];
  });
  const body = metadata['mapping_set_description'];
  return { ...Object.fromEntries(own), ...(typeof body === 'string' ? { body } : {}) };
}

/** The fields `key: value` of `other`, parted by bars that no backslash stands before. */
function fieldsOf(other: string): Readonly<Record<string, string>> {
  const parts = other.match(/(?:\\.|[^|\\])+/gu) ?? [];
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf(':');
      return [part.slice(0, Math.max(0, end)).trim(), unescapeText(part.slice(end + 1).trim())];
    }),
  );
}

/** A member without the prefix of its CURIE. */
function memberOf(curie: string): string {
  const end = curie.indexOf(':');
  return end < 0 ? curie : curie.slice(end + 1);
}
