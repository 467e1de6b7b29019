import type { DerivedMapping } from '../algebra/derive.ts';
import { compareTexts } from '../model/compare-texts.ts';
import type { Crosswalk } from './crosswalk.ts';

/** Whose rows a crosswalk shows and its derived links rest on, in order of their ids. */
export function crosswalkAuthors({ sets }: Pick<Crosswalk, 'sets'>, derived: readonly Pick<DerivedMapping, 'paths'>[]): readonly string[] {
  const ofSets = sets.map(({ set }) => set.author);
  const ofPaths = derived.flatMap(({ paths }) => paths.flatMap((path) => path.authors));
  return [...new Set([...ofSets, ...ofPaths])].sort(compareTexts);
}
