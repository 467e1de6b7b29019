import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { listFilters, type ListFilter } from '../model/list-filters.ts';
import { compareIds } from '../model/ids.ts';
import { namedParty } from '../model/party.ts';
import { recordName } from '../model/record-name.ts';
import type { Recognitions } from '../model/schema/recognitions.ts';

/** What statements on recognition can be told apart by: where either side is from, and what was found. */
export type RecognitionFilterName = 'country' | 'outcome';

/** The choices that some statements offer; a country is called by its title, and outcomes have no label. */
export function recognitionFilters(kb: KnowledgeBase, recognitions: Recognitions): readonly ListFilter<RecognitionFilterName>[] {
  const outcomes = [...new Set(recognitions.map(({ outcome }) => outcome))];
  return listFilters<RecognitionFilterName, string | undefined>(
    recognitions.flatMap((one) => marksOfRecognition(kb, one)),
    [
      { name: 'country', of: placesOf(kb, recognitions).map((id) => [`country-${id}`, recordName(kb, id)]) },
      { name: 'outcome', of: outcomes.map((outcome) => [outcome, undefined]) },
    ],
  );
}

/** The countries and unions that have a page, in their order, then those of labels alone. */
function placesOf(kb: KnowledgeBase, recognitions: Recognitions): readonly string[] {
  const named = recognitions.flatMap(({ from, to }) => [from, to].flatMap((party) => namedParty(kb, party).jurisdiction ?? []));
  return [...new Set([...kb.jurisdictions.map(({ id }) => id), ...named.toSorted(compareIds)])];
}

/** The marks by which a page filters a statement: the countries of both sides, each once, and what was found. */
export function marksOfRecognition(kb: KnowledgeBase, { from, to, outcome }: Recognitions[number]): readonly string[] {
  const countries = [from, to].flatMap((party) => namedParty(kb, party).jurisdiction ?? []);
  return [...new Set(countries.map((id) => `country-${id}`)), outcome];
}
