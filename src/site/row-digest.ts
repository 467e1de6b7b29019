import { createHash } from 'node:crypto';

/** The short name of a row in addresses: twelve hexadecimal digits that follow from its id and from nothing else. */
export function rowDigest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** The ids of rows by their digests. Throws where two have the same, for then one address would lead to two rows. */
export function idsByDigest(ids: Iterable<string>, digestOf = rowDigest): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const id of ids) {
    const digest = digestOf(id);
    const other = found.get(digest);
    if (other !== undefined && other !== id) throw new Error(`\`${id}\` and \`${other}\` have the same short address, /r/${digest}/.`);
    found.set(digest, id);
  }
  return found;
}
