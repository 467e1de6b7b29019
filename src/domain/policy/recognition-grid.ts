import { slugOf } from '../model/ids.ts';
import type { Jurisdiction, KnowledgeBase } from '../model/knowledge-base.ts';
import { namedParty } from '../model/party.ts';
import type { Recognitions } from '../model/schema/recognitions.ts';

type Statement = Recognitions[number];

/** A row or column: a country or union, or all labels and documents of none. */
export type GridPlace = Jurisdiction | undefined;

/** What is stated from each place to each other, with the places that stand on that side of a statement. */
export interface RecognitionGrid {
  readonly from: readonly GridPlace[];
  readonly to: readonly GridPlace[];
  readonly between: (from: GridPlace, to: GridPlace) => Recognitions;
}

/** The statements by the places of both sides, in the order of the jurisdictions, those of none last. */
export function recognitionGrid(kb: KnowledgeBase): RecognitionGrid {
  const placeOf = (party: Statement['from']) => {
    const { jurisdiction } = namedParty(kb, party);
    return kb.jurisdictions.find(({ id }) => id === jurisdiction);
  };
  const placed = kb.recognitions.map((statement) => ({ statement, from: placeOf(statement.from), to: placeOf(statement.to) }));
  const those = (side: 'from' | 'to') => [...kb.jurisdictions, undefined].filter((place) => placed.some((one) => one[side] === place));
  return {
    from: those('from'),
    to: those('to'),
    between: (from, to) => placed.filter((one) => one.from === from && one.to === to).map(({ statement }) => statement),
  };
}

/** The fragment of a statement: both sides by their names. */
export function recognitionId(kb: Pick<KnowledgeBase, 'frameworkById' | 'labels'>, { from, to }: Statement): string {
  return [from, to].map((party) => slugOf(namedParty(kb, party).name)).join('--');
}
