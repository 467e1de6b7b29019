import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import { nearest } from '../domain/model/nearest.ts';
import type { Cell, TableText } from './table-text.ts';
import { relationships } from '../domain/model/vocabulary.ts';
import { mappingRowSchema, type MappingRowData } from '../domain/model/schema/mapping.ts';

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

/** What a table gave: its good rows, and what its faulty rows mention. */
export interface TableReading {
  readonly rows: readonly RawRow[];
  readonly faultyRows: readonly { readonly sources: readonly Mention[]; readonly targets: readonly Mention[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

const required = ['Source', 'Relationship', 'Target', 'Confidence', 'Rationale'] as const;
const optional = ['Strength', 'Condition', 'Dissent'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];

/** The rows of a mapping table; every fault is reported with the place of its cell. */
export function readRows(path: string, table: TableText): TableReading {
  const [head = [], ...body] = table.rows;
  const names = head.map(({ text }) => text);
  const headFaults = checkHead({ path, line: table.line, column: table.column }, names);
  if (headFaults.length > 0) return { rows: [], faultyRows: [], diagnostics: headFaults };
  const columns = new Map(names.map((name, index) => [name as Column, index]));
  const rows: RawRow[] = [];
  const faultyRows: TableReading['faultyRows'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const cells of body) {
    const place = { path, line: cells[0]?.line ?? table.line, column: 1 };
    const row: Row = { path, place, cell: (column) => cells[columns.get(column) ?? -1] };
    const sources = mentions(row, 'Source');
    const targets = mentions(row, 'Target');
    const read = readCells(row, cells.length, names.length);
    diagnostics.push(...read.diagnostics);
    if (read.row) rows.push({ ...read.row, sources, targets, place });
    else faultyRows.push({ sources, targets: cells.length < names.length ? [] : targets });
  }
  return { rows, faultyRows, diagnostics };
}

/**
 * A row with too many cells is not read. One with too few may leave out optional columns at its end; where it has another fault, the count
 * is what is wrong.
 */
function readCells(row: Row, count: number, columns: number): ReturnType<typeof readRow> {
  if (count > columns) return { diagnostics: [wrongCount(row.place, count, columns, 'A `|` inside a cell is written `\\|`.')] };
  const read = readRow(row);
  if (count === columns || read.diagnostics.length === 0) return read;
  return {
    diagnostics: [wrongCount(row.place, count, columns, 'A cell is missing; an empty one is written as two `|` with a blank between.')],
  };
}

/** A row with its cells by column. */
interface Row {
  readonly path: string;
  readonly place: Place;
  readonly cell: (column: Column) => Cell | undefined;
}

function readRow(row: Row): { row?: MappingRowData; diagnostics: readonly Diagnostic[] } {
  const value = (column: Column) => row.cell(column)?.text ?? '';
  const option = (column: Column, key: string) => (isDash(value(column)) ? {} : { [key]: value(column) });
  const empty = required.filter((column) => value(column) === '');
  if (empty.length > 0) return { diagnostics: empty.map((column) => emptyCell(row, column)) };
  const result = mappingRowSchema.safeParse({
    relationship: value('Relationship'),
    ...option('Confidence', 'confidence'),
    ...option('Rationale', 'rationale'),
    ...option('Strength', 'strength'),
    ...option('Condition', 'condition'),
    ...option('Dissent', 'dissent'),
  });
  return result.success
    ? { row: result.data, diagnostics: [] }
    : { diagnostics: result.error.issues.map((issue) => cellFault(row, issue)) };
}

function emptyCell(row: Row, column: Column): Diagnostic {
  const tip = column === 'Target' ? { tip: 'Write `—` where nothing relates.' } : {};
  return { ...placeOf(row, column), severity: 'error', rule: 'row', message: `The cell \`${column}\` is empty.`, ...tip };
}

function cellFault(row: Row, issue: { path: PropertyKey[]; message: string; code: string; values?: unknown }): Diagnostic {
  const key = String(issue.path[0]);
  const column = [...required, ...optional].find((name) => name.toLowerCase() === key) ?? 'Source';
  const text = row.cell(column)?.text ?? '';
  const fault = { ...placeOf(row, column), severity: 'error', rule: 'row' } as const;
  if (issue.code === 'invalid_value' && Array.isArray(issue.values)) {
    const options = issue.values.map(String);
    const near = tokenOfLabel(text) ?? nearest(text, options);
    return {
      ...fault,
      message: `\`${text}\` is not a ${key}.`,
      tip: near === undefined ? `Choose one of ${options.map((option) => `\`${option}\``).join(', ')}.` : `Did you mean \`${near}\`?`,
    };
  }
  if (key === 'rationale')
    return {
      ...fault,
      message: `\`rationale\` has ${text.length} characters; ${issue.message}.`,
      tip: 'Say why this relationship and not its neighbour.',
    };
  return { ...fault, message: `\`${key}\` is \`${text}\`: ${issue.message}.` };
}

/** The relationship that the site writes with these words. */
function tokenOfLabel(text: string): string | undefined {
  const words = text.toLowerCase();
  return Object.entries(relationships).find(([, { label }]) =>
    [label, label.replace(/s$/u, ''), label.replace(/^is /u, '')].includes(words),
  )?.[0];
}

function checkHead(place: Place, names: readonly string[]): Diagnostic[] {
  const known: readonly string[] = [...required, ...optional];
  const fault = { ...place, severity: 'error', rule: 'table-head' } as const;
  const lacking = required.filter((column) => !names.includes(column));
  const strange = names.filter((name) => !known.includes(name));
  const [lack, another] = lacking;
  const [odd, second] = strange;
  if (lack !== undefined && odd !== undefined && another === undefined && second === undefined)
    return [{ ...fault, message: `The column \`${odd}\` is not known, and \`${lack}\` is missing.`, tip: `Call it \`${lack}\`.` }];
  if (lacking.length === required.length)
    return [
      {
        ...fault,
        message: 'The first line of the table is no head: it names none of the columns.',
        tip: `Its columns are ${required.map((column) => `\`${column}\``).join(', ')}.`,
      },
    ];
  const missing = lacking.map((name) => ({
    ...fault,
    message: `The table has no column \`${name}\`.`,
    tip: `Its columns are ${required.map((column) => `\`${column}\``).join(', ')}.`,
  }));
  const others = names.flatMap((name, index): Diagnostic[] => {
    if (names.indexOf(name) !== index) return [{ ...fault, message: `The column \`${name}\` stands twice.` }];
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    return [
      { ...fault, message: `The column \`${name}\` is not known.`, ...(near === undefined ? {} : { tip: `Did you mean \`${near}\`?` }) },
    ];
  });
  return [...missing, ...others];
}

function wrongCount(place: Place, count: number, columns: number, tip: string): Diagnostic {
  return { ...place, severity: 'error', rule: 'row', message: `The row has ${count} cells; the table has ${columns} columns.`, tip };
}

/** Whether a cell says that there is nothing to say. */
function isDash(text: string): boolean {
  return text === '' || /^[—–-]$/u.test(text);
}

/** The members of a cell, separated by `;`; none where it holds only a dash. */
function mentions(row: Row, column: Column): Mention[] {
  const text = row.cell(column)?.text ?? '';
  if (isDash(text)) return [];
  const start = placeOf(row, column);
  if (!text.includes(';')) return [{ text, place: start }];
  const found: Mention[] = [];
  let offset = 0;
  for (const part of text.split(';')) {
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ text: part.trim(), place: { ...start, column: start.column + offset + lead } });
    offset += part.length + 1;
  }
  return found;
}

function placeOf({ path, place, cell }: Row, column: Column): Place {
  const found = cell(column);
  return found ? { path, line: found.line, column: found.column } : place;
}
