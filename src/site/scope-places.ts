import { testsIn } from '../domain/applicability/asked-codes.ts';
import { spelledOut } from '../domain/applicability/spelled-out.ts';
import { slugOf } from '../domain/model/ids.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import type { Page } from './page.ts';

/** The concepts under which the points are found that say what a part of a document is about. */
const conceptOf = {
  product: 'duty',
  organization: 'duty',
  reporting: 'reporting',
  route: 'conformity-assessment',
  relief: undefined,
  advice: undefined,
} as const;

/** Of each document the places of the entries that say whom and what it concerns: the points of law on which its rule rests. */
export function scopePlaces(page: Page, entries: readonly LookupEntry[]): Readonly<Record<string, readonly number[]>> {
  const placeOf = placesByPoint(page, entries);
  return Object.fromEntries(
    page.kb.frameworks.flatMap(({ id, appliesTo }) => {
      const points = appliesTo === undefined ? [] : testsIn(spelledOut(appliesTo).when).map(({ point }) => point);
      const places = points.flatMap((point) => placeOf(id, point));
      return places.length === 0 ? [] : [[id, [...new Set(places)]]];
    }),
  );
}

/** The places of the entries on which the parts of the documents rest, each with the concept that says what the part is about. */
export function dutyPlaces(page: Page, entries: readonly LookupEntry[]): ReadonlyMap<number, string> {
  const placeOf = placesByPoint(page, entries);
  return new Map(
    page.kb.frameworks.flatMap(({ id, appliesTo }) =>
      (appliesTo?.parts ?? []).flatMap(({ duty, points }) => {
        const concept = conceptOf[duty];
        return concept === undefined ? [] : points.flatMap((point) => placeOf(id, point).map((place) => [place, concept] as const));
      }),
    ),
  );
}

function placesByPoint({ to }: Page, entries: readonly LookupEntry[]): (framework: string, point: string) => readonly number[] {
  const places = new Map(entries.map(({ url }, place) => [url, place] as const));
  return (framework, point) => {
    const place = places.get(to.requirement(`${framework}/${slugOf(point)}`));
    return place === undefined ? [] : [place];
  };
}
