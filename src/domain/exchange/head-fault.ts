import { knownHeads, neededColumns, requirementColumns, rowColumns } from './column-names.ts';
import type { TableRequest } from './read-tables.ts';

type Wanted = TableRequest['wants'];

/** The head of a sheet, from which alone it can be told what the sheet holds. */
export interface Head {
  readonly sheet: string;
  readonly cells: readonly string[];
}

const options = { rows: '`--source` and `--target`', requirements: '`--document`' } as const;

/**
 * Why none of the tables of a file is of the kind that is wanted, in one sentence and a tip, from their heads alone, so that a file of
 * another kind is refused before its rows are read. `undefined` where one is, or is known otherwise.
 */
export function headFault(heads: readonly Head[], wants: Wanted): string | undefined {
  const kinds = heads.map(({ cells }) => kindOf(cells.map((cell) => cell.trim())));
  if (kinds.some((kind) => kind === 'ours' || (kind !== undefined && (wants === 'both' || kind === wants)))) return undefined;
  const [first] = heads.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return 'The file holds no table: every cell is empty.';
  const other = kinds.find((kind) => kind === 'rows' || kind === 'requirements');
  if (other !== undefined)
    return `The file holds a table of ${other}, and ${wants} were asked for. Tip: for ${other} give ${options[other]}.`;
  const wanted = wants === 'both' ? (['requirements', 'rows'] as const) : [wants];
  const needs = wanted.map((kind) => `a table of ${kind} has the columns ${listed(neededColumns[kind])}`).join(', ');
  const names = wanted.map((kind) => `${kind}: ${listed(knownHeads(kind).slice(0, 14))}`).join('; ');
  const found = listed(first.cells.filter((cell) => cell.trim() !== '').slice(0, 12));
  return `The first line of \`${first.sheet}\` is no head that is known: ${needs}, and here stand ${found}. Tip: rename its columns; known are, for ${names}.`;
}

function kindOf(head: readonly string[]): 'rows' | 'requirements' | 'ours' | undefined {
  if (['subject_id', 'object_id', 'predicate_id'].every((name) => head.includes(name))) return 'ours';
  if (['id', 'author', 'method', 'matchingRationale'].every((name) => head.includes(name))) return 'ours';
  if (rowColumns(head)) return 'rows';
  return requirementColumns(head, []) ? 'requirements' : undefined;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name.slice(0, 40)}\``).join(', ');
}
