import { z } from 'zod';
import { flatten, unflatten, type FlatValue, type Scalar } from './flat-values.ts';
import { escapeText, joinList, splitList, unescapeText } from './text-lists.ts';

type Kind = 'text' | 'number' | 'texts' | 'numbers' | 'block';

/** One key of a record as a column: how its value is written in a cell, and whether it has to be there. */
export interface RecordColumn {
  readonly key: string;
  readonly kind: Kind;
  readonly isRequired: boolean;
}

/** The columns of a record, from its schema, in the order of its keys. */
export function columnsOf(schema: z.ZodObject): readonly RecordColumn[] {
  return Object.entries(schema.shape).map(([key, type]) => ({
    key,
    kind: kindOf(type as z.core.$ZodType),
    isRequired: !(type instanceof z.ZodOptional),
  }));
}

/** The value of one key of a record. */
export function fieldOf(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (Reflect.get(record, key) as unknown) : undefined;
}

/** A value as the text of a cell: lists joined by `; `, blocks as one `key.key: value` a line; empty where there is none. */
export function cellOf(kind: Kind, value: unknown): string {
  if (value === undefined) return '';
  if (kind === 'texts' || kind === 'numbers') return joinList((value as readonly Scalar[]).map(String));
  if (kind === 'block')
    return flatten(value)
      .map(({ keys, value: scalar }) => `${keys.join('.')}: ${scalarText(scalar)}`)
      .join('\n');
  return String(value);
}

/** The value of a cell; `undefined` where it is empty or cannot be one. */
export function valueOf({ kind, isRequired }: RecordColumn, cell: string): unknown {
  if (cell === '') return isRequired && kind !== 'text' && kind !== 'number' ? [] : undefined;
  if (kind === 'texts') return splitList(cell);
  if (kind === 'numbers') return splitList(cell).map(Number);
  if (kind === 'block') return unflatten(cell.split('\n').map(flatValueOf));
  return kind === 'number' ? Number(cell) : cell;
}

/** A scalar on one line; a text that looks like a number or a truth value stands in quotation marks. */
export function scalarText(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  return looksBare(value) || value.startsWith('"') ? `"${escapeText(value)}"` : escapeText(value);
}

/** The scalar that such a text stands for. */
export function scalarOf(text: string): Scalar {
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return unescapeText(text.slice(1, -1));
  if (text === 'true' || text === 'false') return text === 'true';
  return looksBare(text) ? Number(text) : unescapeText(text);
}

function looksBare(text: string): boolean {
  return /^(true|false|-?\d+(\.\d+)?(e[+-]?\d+)?)$/iu.test(text);
}

function flatValueOf(line: string): FlatValue {
  const end = line.indexOf(':');
  const keys = end < 0 ? '' : line.slice(0, end).trim();
  return { keys: keys === '' ? [] : keys.split('.'), value: scalarOf(line.slice(end + 1).trim()) };
}

function kindOf(type: z.core.$ZodType): Kind {
  if (type instanceof z.ZodOptional) return kindOf(type.unwrap());
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodArray) {
    const item = type.element;
    if (item instanceof z.ZodNumber) return 'numbers';
    return item instanceof z.ZodObject || item instanceof z.ZodUnion ? 'block' : 'texts';
  }
  return type instanceof z.ZodObject || type instanceof z.ZodRecord || type instanceof z.ZodUnion ? 'block' : 'text';
}
