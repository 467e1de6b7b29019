/** One row of the matrix that may be chosen: of the documents or of the jurisdictions. */
export interface Choice {
  readonly name: string;
  readonly id: string;
  readonly isChosen: boolean;
}

/** The query of an address that keeps a choice; nothing where everything is chosen, and a bare name where nothing is. */
export function searchOf(choices: readonly Choice[]): string {
  const parts = namesOf(choices).flatMap((name) => {
    const own = choices.filter((choice) => choice.name === name);
    const chosen = own.filter(({ isChosen }) => isChosen);
    return chosen.length === own.length ? [] : [`${name}=${chosen.map(({ id }) => encodeURIComponent(id)).join(',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What an address chooses, as `name id`: what it does not name is chosen whole, and ids that do not exist are passed over. */
export function chosenOf(choices: readonly Choice[], search: string): ReadonlySet<string> {
  const query = new URLSearchParams(search);
  const isChosen = ({ name, id }: Choice) => query.get(name)?.split(',').includes(id) ?? true;
  return new Set(choices.filter(isChosen).map(({ name, id }) => `${name} ${id}`));
}

function namesOf(choices: readonly Choice[]): readonly string[] {
  return [...new Set(choices.map(({ name }) => name))];
}
