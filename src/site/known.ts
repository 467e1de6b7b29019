/** A record that the check has found to be there; throws with its id otherwise, so that no page shows an empty place. */
export function known<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`No record has the id \`${id}\`.`);
  return record;
}
