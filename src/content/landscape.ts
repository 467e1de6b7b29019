import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import type { Landscape, LandscapeRelation } from '../domain/model/knowledge-base.ts';
import { nearest } from '../domain/model/nearest.ts';
import { landscapeRelationSchema, type LandscapeData } from '../domain/model/schema/landscape.ts';
import type { Document } from './documents.ts';
import type { Findings } from './reading.ts';
import type { Cell, TableText } from './table-text.ts';

const columns = ['Document', 'Aspect', 'Bears on', 'Bearing', 'Field', 'May answer', 'Basis', 'Evidence'] as const;
const keys = ['document', 'aspect', 'relation', 'bearing', 'field', 'mayAnswer', 'basis', 'evidence'] as const;

/** The landscape with the relations of its table; `undefined` where there is no file or it could not be read. */
export function landscapeOf(
  documents: readonly Document<LandscapeData>[],
): { readonly landscape: Landscape | undefined } & Partial<Findings> {
  const [document] = documents;
  if (!document) return { landscape: undefined };
  const { id, path, data, body, tables } = document;
  const [table] = tables;
  if (!table || tables.length > 1) return { landscape: undefined, diagnostics: [wrongTables(path, tables)], faulty: [id] };
  const head = table.rows[0]?.map(({ text }) => text) ?? [];
  if (head.join('|') !== columns.join('|')) return { landscape: undefined, diagnostics: [wrongHead(path, table)], faulty: [id] };
  const reader = data.readers[0]?.id ?? '';
  const read = table.rows.slice(1).map((cells) => readLine(path, cells, reader));
  const diagnostics = read.flatMap((line) => line.diagnostics);
  const relations = read.flatMap((line) => line.relations);
  return { landscape: { ...data, id, path, body, relations }, diagnostics, faulty: diagnostics.length > 0 ? [id] : [] };
}

interface Line {
  readonly relations: readonly LandscapeRelation[];
  readonly diagnostics: readonly Diagnostic[];
}

function readLine(path: string, cells: readonly Cell[], reader: string): Line {
  const place = { path, line: cells[0]?.line ?? 1, column: 1 };
  if (cells.length !== columns.length) {
    const message = `The line has ${cells.length} cells; the table has ${columns.length} columns.`;
    return { relations: [], diagnostics: [fault(place, message, 'An empty cell is written as two `|` with a blank between.')] };
  }
  const [document, aspect, relation, bearing, field, mayAnswer, basis, evidence] = cells.map(({ text }) => text);
  const values = {
    document,
    aspect,
    relation,
    bearing,
    field,
    mayAnswer: answers[mayAnswer ?? ''],
    basis,
    evidence: evidenceOf(evidence ?? ''),
  };
  const result = landscapeRelationSchema.safeParse(values);
  if (result.success) return { relations: [{ ...result.data, reader, place }], diagnostics: [] };
  return { relations: [], diagnostics: result.error.issues.map((issue) => cellFault(path, cells, issue)) };
}

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** `source: locator; source: locator`; a dash where there is none. */
function evidenceOf(cell: string): unknown {
  if (cell === '—') return [];
  return cell.split(';').map((part) => {
    const colon = part.indexOf(':');
    if (colon === -1) return part.trim();
    return { source: part.slice(0, colon).trim(), locator: part.slice(colon + 1).trim() };
  });
}

function cellFault(
  path: string,
  cells: readonly Cell[],
  issue: { path: PropertyKey[]; message: string; code: string; values?: unknown },
): Diagnostic {
  const index = keys.indexOf(issue.path[0] as (typeof keys)[number]);
  const cell = cells[index];
  const place = { path, line: cell?.line ?? 1, column: cell?.column ?? 1 };
  const column = columns[index] ?? 'Document';
  const text = cell?.text ?? '';
  if (column === 'May answer') return fault(place, `\`${text}\` is no answer in the column \`${column}\`.`, 'Write `yes` or `no`.');
  if (column === 'Evidence') return fault(place, `\`${text}\` is no evidence.`, 'Write `source: place`, several separated by `;`, or `—`.');
  const options = Array.isArray(issue.values) ? issue.values.map(String) : [];
  const near = nearest(text, options);
  const choose = options.length > 0 ? `Choose one of ${options.map((option) => `\`${option}\``).join(', ')}.` : undefined;
  return fault(place, `\`${text}\` cannot stand in the column \`${column}\`.`, near === undefined ? choose : `Did you mean \`${near}\`?`);
}

function wrongTables(path: string, [first, second]: readonly TableText[]): Diagnostic {
  const message = first ? 'A second table stands in the landscape.' : 'The landscape has no table.';
  return {
    path,
    line: second?.line ?? 1,
    column: 1,
    severity: 'error',
    rule: 'one-table',
    message,
    tip: 'Its one table holds the relations.',
  };
}

function wrongHead(path: string, { line, column }: TableText): Diagnostic {
  const message = `The columns of the landscape are ${columns.map((name) => `\`${name}\``).join(', ')}, in this order.`;
  return { path, line, column, severity: 'error', rule: 'table-head', message };
}

function fault(place: Place, message: string, tip?: string): Diagnostic {
  return { ...place, severity: 'error', rule: 'landscape-line', message, ...(tip === undefined ? {} : { tip }) };
}
