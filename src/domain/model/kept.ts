/** Computes a value of something once for each key, and keeps it as long as that something lives: what many pages ask is answered once. */
export function kept<Owner extends WeakKey, Value>(): (owner: Owner, key: string, compute: () => Value) => Value {
  const values = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key, compute) => {
    const own = values.get(owner) ?? new Map<string, Value>();
    values.set(owner, own);
    if (!own.has(key)) own.set(key, compute());
    return own.get(key) as Value;
  };
}
