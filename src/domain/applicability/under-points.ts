/** What has the number of one of the points, or of a part of one: `Art. 14(2)(a)` lies under `Art. 14`, `Art. 140` does not. */
export function underPoints<T extends { readonly ref: string }>(list: readonly T[], points: readonly string[]): readonly T[] {
  return list.filter(({ ref }) => points.some((point) => ref.startsWith(point) && !/^[\p{L}\p{N}]/u.test(ref.slice(point.length))));
}
