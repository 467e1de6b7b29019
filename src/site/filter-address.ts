/** What is chosen in one field of a filter; an empty value leaves everything. */
export interface FilterChoice {
  readonly name: string;
  readonly value: string;
}

/** The query of an address that keeps what is chosen, beside what else stands in it; nothing where nothing is left. */
export function searchWith(choices: readonly FilterChoice[], search: string): string {
  const query = new URLSearchParams(search);
  for (const { name } of choices) query.delete(name);
  for (const { name, value } of choices) if (value !== '') query.set(name, value);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** What an address chooses in a field: its value, or nothing where the field does not offer it. */
export function chosenIn(search: string, name: string, offered: readonly string[] | undefined): string {
  const value = new URLSearchParams(search).get(name) ?? '';
  return offered === undefined || offered.includes(value) ? value : '';
}
