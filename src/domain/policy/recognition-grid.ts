import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { compareIds, slugOf } from '../model/ids.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { namedParty } from '../model/party.ts';
import type { Recognitions } from '../model/schema/recognitions.ts';

type Statement = Recognitions[number];

/** A row or column: the id of a country or union, or all labels and documents of none. */
export type GridPlace = string | undefined;

/** What is stated from each place to each other, with the places that stand on that side of a statement. */
export interface RecognitionGrid {
  readonly from: readonly GridPlace[];
  readonly to: readonly GridPlace[];
  readonly between: (from: GridPlace, to: GridPlace) => Recognitions;
}

/** The statements by the places of both sides: in the order of the jurisdictions, then countries that are none here, then those of none. */
export function recognitionGrid(kb: KnowledgeBase): RecognitionGrid {
  const placed = kb.recognitions.map((statement) => ({
    statement,
    from: namedParty(kb, statement.from).jurisdiction,
    to: namedParty(kb, statement.to).jurisdiction,
  }));
  const ranks = new Map(kb.jurisdictions.map(({ id }, index) => [id, index]));
  const rank = (place: GridPlace) => (place === undefined ? ranks.size + 1 : (ranks.get(place) ?? ranks.size));
  const those = (side: 'from' | 'to') =>
    [...new Set(placed.map((one) => one[side]))].sort((a, b) => rank(a) - rank(b) || compareIds(a ?? '', b ?? ''));
  return {
    from: those('from'),
    to: those('to'),
    between: (from, to) => placed.filter((one) => one.from === from && one.to === to).map(({ statement }) => statement),
  };
}

/** Every direction from one country or union of the table to another, each counted once, for the best that is stated of it. */
export function recognitionPairs(kb: KnowledgeBase): Readonly<Record<'places' | 'all' | 'counts' | 'none' | 'unknown' | 'silent', number>> {
  const { from, to, between } = recognitionGrid(kb);
  const places = [...new Set([...from, ...to])].filter((place) => place !== undefined && place !== INTERNATIONAL);
  const stated = places.flatMap((here) =>
    places
      .filter((there) => there !== here)
      .map((there) => new Set(between(here, there).map(({ outcome }) => outcome)))
      .filter((outcomes) => outcomes.size > 0),
  );
  const all = places.length * (places.length - 1);
  const counts = stated.filter((outcomes) => outcomes.has('recognised') || outcomes.has('partly')).length;
  const unknown = stated.filter((outcomes) => [...outcomes].every((outcome) => outcome === 'unknown')).length;
  return { places: places.length, all, counts, none: stated.length - counts - unknown, unknown, silent: all - stated.length };
}

/** The statements between two documents, in both directions. */
export function recognitionsOfPair({ recognitions }: Pick<KnowledgeBase, 'recognitions'>, a: string, b: string): Recognitions {
  return recognitions.filter(({ from, to }) => [from, to].every(({ framework = '' }) => [a, b].includes(framework)));
}

/** The fragment of a statement: both sides by their names. */
export function recognitionId(kb: Pick<KnowledgeBase, 'frameworkById' | 'labels'>, { from, to }: Statement): string {
  return [from, to].map((party) => slugOf(namedParty(kb, party).name)).join('--');
}
