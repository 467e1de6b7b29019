import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { nearest } from '../domain/nearest.ts';
import { mappingRowSchema, type MappingRowData } from '../domain/schema/mapping.ts';

/** A name in a cell with the place where it stands. */
export interface Mention {
  readonly text: string;
  readonly place: Place;
}

/** A row as written: refs are not resolved yet. */
export interface RawRow extends MappingRowData {
  readonly sources: readonly Mention[];
  readonly targets: readonly Mention[];
  readonly place: Place;
}

/** What a table gave: its good rows, and the sources that faulty rows mention. */
export interface TableReading {
  readonly rows: readonly RawRow[];
  readonly mentionedByFaultyRows: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

const required = ['Source', 'Relationship', 'Target', 'Confidence', 'Rationale'] as const;
const optional = ['Condition', 'Dissent'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];

/** The rows of a mapping table; every fault is reported with the place of its cell. */
export function readRows(path: string, table: Table): TableReading {
  const [head, ...body] = table.children;
  const names = (head?.children ?? []).map((cell) => toString(cell).trim());
  const headFaults = checkHead(path, { table, names });
  if (headFaults.length > 0) return { rows: [], mentionedByFaultyRows: [], diagnostics: headFaults };
  const rows: RawRow[] = [];
  const mentionedByFaultyRows: Mention[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of body) {
    const cells = new Map(row.children.map((cell, index) => [names[index] as Column, cell]));
    const place = placeOf(path, row);
    const sources = mentions(path, cells.get('Source'));
    const faults = row.children.length > names.length ? [tooManyCells(place, row.children.length, names.length)] : [];
    const read = faults.length === 0 ? readRow(path, cells, place) : { diagnostics: faults };
    diagnostics.push(...read.diagnostics);
    if ('row' in read && read.row) rows.push({ ...read.row, sources, targets: mentions(path, cells.get('Target')), place });
    else mentionedByFaultyRows.push(...sources);
  }
  return { rows, mentionedByFaultyRows, diagnostics };
}

function readRow(path: string, cells: ReadonlyMap<Column, TableCell>, place: Place): { row?: MappingRowData; diagnostics: Diagnostic[] } {
  const value = (column: Column) => toString(cells.get(column) ?? { type: 'tableCell', children: [] }).trim();
  const option = (column: Column, key: string) => (value(column) === '' ? {} : { [key]: value(column) });
  const empty = required.filter((column) => value(column) === '');
  if (empty.length > 0) {
    return {
      diagnostics: empty.map((column) => {
        const cell = cells.get(column);
        const tip = column === 'Target' ? 'Write `—` where nothing relates.' : undefined;
        return { ...(cell ? placeOf(path, cell) : place), severity: 'error', rule: 'row', message: `The cell \`${column}\` is empty.`, ...(tip ? { tip } : {}) };
      }),
    };
  }
  const result = mappingRowSchema.safeParse({
    relationship: value('Relationship'),
    confidence: value('Confidence'),
    rationale: value('Rationale'),
    ...option('Condition', 'condition'),
    ...option('Dissent', 'dissent'),
  });
  if (result.success) return { row: result.data, diagnostics: [] };
  return { diagnostics: result.error.issues.map((issue) => cellFault(path, { issue, cells, place })) };
}

function cellFault(path: string, { issue, cells, place }: { issue: { path: PropertyKey[]; message: string; code: string; values?: unknown }; cells: ReadonlyMap<Column, TableCell>; place: Place }): Diagnostic {
  const key = String(issue.path[0]);
  const column = [...required, ...optional].find((name) => name.toLowerCase() === key);
  const cell = column ? cells.get(column) : undefined;
  const text = cell ? toString(cell).trim() : '';
  const fault = { ...(cell ? contentPlace(path, cell) : place), severity: 'error', rule: 'row' } as const;
  if (issue.code === 'invalid_value' && Array.isArray(issue.values)) {
    const options = issue.values.map(String);
    const near = nearest(text, options);
    return { ...fault, message: `\`${text}\` is not a ${key}.`, tip: near === undefined ? `Choose one of ${options.map((option) => `\`${option}\``).join(', ')}.` : `Did you mean \`${near}\`?` };
  }
  if (key === 'rationale') return { ...fault, message: `\`rationale\` has ${text.length} characters; ${issue.message}.`, tip: 'Say why this relationship and not its neighbour.' };
  return { ...fault, message: `\`${key}\` is \`${text}\`: ${issue.message}.` };
}

function checkHead(path: string, { table, names }: { table: Table; names: readonly string[] }): Diagnostic[] {
  const place = placeOf(path, table);
  const known: readonly string[] = [...required, ...optional];
  const faults: Diagnostic[] = [];
  for (const name of required.filter((column) => !names.includes(column))) {
    faults.push({ ...place, severity: 'error', rule: 'table-head', message: `The table has no column \`${name}\`.`, tip: `Its columns are ${required.map((column) => `\`${column}\``).join(', ')}.` });
  }
  for (const [index, name] of names.entries()) {
    const fault = { ...place, severity: 'error', rule: 'table-head' } as const;
    if (!known.includes(name)) {
      const near = nearest(name, known);
      faults.push({ ...fault, message: `The column \`${name}\` is not known.`, ...(near === undefined ? {} : { tip: `Did you mean \`${near}\`?` }) });
    } else if (names.indexOf(name) !== index) faults.push({ ...fault, message: `The column \`${name}\` stands twice.` });
  }
  return faults;
}

function tooManyCells(place: Place, count: number, columns: number): Diagnostic {
  return { ...place, severity: 'error', rule: 'row', message: `The row has ${count} cells; the table has ${columns} columns.`, tip: 'A `|` inside a cell is written `\\|`.' };
}

/** The members of a cell, separated by `;`; none where it holds only a dash. */
function mentions(path: string, cell: TableCell | undefined): Mention[] {
  if (!cell) return [];
  const text = toString(cell);
  if (/^\s*[—–-]\s*$/u.test(text)) return [];
  const start = contentPlace(path, cell);
  const found: Mention[] = [];
  let offset = 0;
  for (const part of text.split(';')) {
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ text: part.trim(), place: { ...start, column: start.column + offset + lead } });
    offset += part.length + 1;
  }
  return found;
}

function placeOf(path: string, node: { position?: { start: { line: number; column: number } } | undefined }): Place {
  return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function contentPlace(path: string, cell: TableCell): Place {
  return placeOf(path, cell.children[0] ?? cell);
}
