/** A record of two states, before and after, with the keys in which they differ. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  readonly keys: readonly string[];
}

/** What came, what went and what differs between two states of one kind of record. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly Changed<T>[];
  readonly withdrawn: readonly T[];
}

/** Where a record stands says nothing of what it says. */
const places = new Set(['path', 'place', 'index']);

/** Compares records by id; those of the same id are changed where any key but their place differs. Order as given. */
export function compareRecords<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Difference<T> {
  const old = new Map(before.map((record) => [record.id, record]));
  const present = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((record): Changed<T>[] => {
    const earlier = old.get(record.id);
    const keys = earlier === undefined ? [] : changedKeys(earlier, record);
    return earlier === undefined || keys.length === 0 ? [] : [{ before: earlier, after: record, keys }];
  });
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed,
    withdrawn: before.filter(({ id }) => !present.has(id)),
  };
}

function changedKeys(before: object, after: object): readonly string[] {
  const [old, present] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...old.keys(), ...present.keys()])].filter((key) => !places.has(key));
  return keys.filter((key) => textOf(old.get(key)) !== textOf(present.get(key))).sort();
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
