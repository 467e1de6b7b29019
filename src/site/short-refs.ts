/**
 * Numbers of one document in one line, each without what it shares with the one before: `Art. 13(2), (3), 14(1)`. What is shared is all
 * before the last bracket, or else the word before a number.
 */
export function shortRefs(refs: readonly string[]): string {
  return refs.map((ref, index) => withoutShared(ref, refs[index - 1] ?? '')).join(', ');
}

function withoutShared(ref: string, before: string): string {
  const stem = stemOf(ref);
  if (stem !== '' && stem === stemOf(before)) return ref.slice(stem.length).trimStart();
  const [, word = '', number = ''] = /^(\S+ )(\d.*)$/u.exec(ref) ?? [];
  return number !== '' && before.startsWith(word) && /^\d/u.test(before.slice(word.length)) ? number : ref;
}

/** What stands before the last bracket of a number, or nothing where it has none. */
function stemOf(ref: string): string {
  return ref.endsWith(')') ? ref.slice(0, ref.lastIndexOf('(')).trimEnd() : '';
}
