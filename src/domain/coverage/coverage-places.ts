import type { Qualifier } from '../model/claims-vocabulary.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { CoverageLevel, Force } from '../model/vocabulary.ts';
import type { Coverage, CoverageTable } from './coverage.ts';

/** Whose coverage is shown: a document or a jurisdiction, or what is of one force in a jurisdiction. */
export interface PlacesOf {
  readonly scope: string;
  readonly force?: Force | undefined;
}

export interface CoveragePlaces {
  /** One place for each aspect, element by element, always in the same order. */
  readonly elements: readonly {
    readonly element: string;
    readonly places: readonly { readonly aspect: string; readonly level: CoverageLevel; readonly coverage: Coverage | undefined }[];
  }[];
  /** How many places are full or partial, of how many. */
  readonly touched: number;
  /** How many are full without a reserve; those of a jurisdiction that have one are counted apart, in the next two. */
  readonly full: number;
  /** How many are full for a narrow group alone, and how many by several documents of a series together. */
  readonly forSome: number;
  readonly inSeries: number;
  readonly all: number;
  /** Whether something was considered against every aspect, against some alone, or against none. */
  readonly considered: 'all' | 'some' | 'none';
}

/** How far something asks for each aspect: one fixed place for each of them, and the sums. */
export function coveragePlaces(kb: KnowledgeBase, coverage: CoverageTable, one: PlacesOf): CoveragePlaces {
  return placesTogether(kb, coverage, [one]);
}

/** How far any of several asks for each aspect: the best level of any one, a full one without a reserve first; none if all are none. */
export function placesTogether(kb: KnowledgeBase, coverage: CoverageTable, several: readonly PlacesOf[]): CoveragePlaces {
  const elements = kb.elements.map((element) => ({
    element: element.id,
    places: element.aspects.map(({ id }) => {
      const each = several.map(({ scope, force }) => coverage.get(scope, id, force));
      const found = bestOf(each);
      return { aspect: id, level: found?.level ?? ('unassessed' as const), coverage: found };
    }),
  }));
  const places = elements.flatMap((element) => element.places);
  const count = (...wanted: readonly CoverageLevel[]) => places.filter(({ level }) => wanted.includes(level)).length;
  const forSome = places.filter(({ coverage: found }) => isApart(found, 'for-some'));
  const inSeries = places.filter((place) => !forSome.includes(place) && isApart(place.coverage, 'joint-series'));
  return {
    elements,
    touched: count('full', 'partial'),
    full: count('full') - forSome.length - inSeries.length,
    forSome: forSome.length,
    inSeries: inSeries.length,
    all: places.length,
    considered: consideredOf(count('unassessed'), places.length),
  };
}

/** Whether something of several documents is full with a reserve alone, and so is counted apart. */
export function isFullApart(coverage: Coverage | undefined): boolean {
  return isApart(coverage, 'for-some') || isApart(coverage, 'joint-series');
}

function isApart(found: Coverage | undefined, qualifier: Qualifier): boolean {
  return found?.level === 'full' && ['jurisdiction', 'international'].includes(found.scope.type) && found.qualifiers.includes(qualifier);
}

/** Of equal levels the first; what was considered by nobody outweighs none. */
function bestOf(each: readonly (Coverage | undefined)[]): Coverage | undefined {
  const hasReserve = ({ qualifiers }: Coverage) => qualifiers.includes('for-some') || qualifiers.includes('joint-series');
  const at = (level: CoverageLevel) => each.filter((found) => found?.level === level);
  const full = at('full');
  const [best] = [...full.filter((found) => found && !hasReserve(found)), ...full, ...at('partial')];
  if (best !== undefined) return best;
  return each.find((found) => (found?.level ?? 'unassessed') === 'unassessed') ?? (each.includes(undefined) ? undefined : each[0]);
}

function consideredOf(unassessed: number, all: number): CoveragePlaces['considered'] {
  if (unassessed === 0) return 'all';
  return unassessed === all ? 'none' : 'some';
}
