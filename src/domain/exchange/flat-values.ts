import { emptyList } from './text-lists.ts';

export type Scalar = string | number | boolean;

/** One scalar of a nested value with the keys that lead to it; the entries of a list are `_1`, `_2`, …. */
export interface FlatValue {
  readonly keys: readonly string[];
  readonly value: Scalar;
}

/** Every scalar of a nested value in its order; an empty list is kept as a dash. */
export function flatten(value: unknown, keys: readonly string[] = []): readonly FlatValue[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ keys, value: emptyList }];
    return value.flatMap((item: unknown, index) => flatten(item, [...keys, `_${index + 1}`]));
  }
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...keys, key]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ keys, value }] : [];
}

/** The nested value of such scalars. */
export function unflatten(flat: readonly FlatValue[]): unknown {
  const [first] = flat;
  if (!first) return undefined;
  if (first.keys.length === 0) return first.value === emptyList ? [] : first.value;
  const groups = new Map<string, FlatValue[]>();
  for (const { keys, value } of flat) {
    const [key = '', ...rest] = keys;
    const group = groups.get(key);
    const inner = { keys: rest, value };
    if (group) group.push(inner);
    else groups.set(key, [inner]);
  }
  const entries = [...groups].map(([key, group]) => [key, unflatten(group)] as const);
  return entries.every(([key]) => /^_\d+$/u.test(key)) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
