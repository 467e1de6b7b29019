/** One way to choose among the records of a list: the mark of those that stay, its word where the vocabulary has one, and how many stay. */
export interface FilterOption<Label = string | undefined> {
  readonly mark: string;
  readonly label: Label;
  readonly count: number;
}

export interface ListFilter<Name extends string, Label = string | undefined> {
  readonly name: Name;
  readonly options: readonly FilterOption<Label>[];
}

/** The choices that records with these marks offer, in order: those that leave something, where there are at least two of a kind. */
export function listFilters<Name extends string, Label>(
  marks: readonly string[],
  choices: readonly { readonly name: Name; readonly of: readonly (readonly [mark: string, label: Label])[] }[],
): readonly ListFilter<Name, Label>[] {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return choices
    .map(({ name, of }) => ({
      name,
      options: of.map(([mark, label]) => ({ mark, label, count: counts.get(mark) ?? 0 })).filter(({ count }) => count > 0),
    }))
    .filter(({ options }) => options.length > 1);
}
