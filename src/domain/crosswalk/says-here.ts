import { EDITORS, type Mapping } from '../model/knowledge-base.ts';

const pointing = /\b(?:here|there|sticks? out|left out)\b/iu;

/** Whether some reason of ours among rows points to one of the two documents by a word that has to be explained. */
export function saysHere(rows: readonly Pick<Mapping, 'author' | 'rationale'>[]): boolean {
  return rows.some(({ author, rationale = '' }) => author === EDITORS && pointing.test(rationale));
}
