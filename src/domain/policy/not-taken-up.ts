import { INTERNATIONAL } from '../gaps/looked-at.ts';
import type { Aspect, Jurisdiction } from '../model/knowledge-base.ts';
import { comparableCountries } from './country-pairs.ts';
import type { PolicyInput } from './policy-input.ts';

/** What international standards ask for, against what the listed documents of a country do. */
export interface NotTakenUp {
  readonly jurisdiction: Jurisdiction;
  /** The aspects of which an international standard asks for a part at least. */
  readonly asked: readonly Aspect[];
  /** Those of them for which every listed document of the country was considered, and none asks. */
  readonly notFound: readonly Aspect[];
  /** Those of them for which no document asks, and not every one was considered. */
  readonly open: readonly Aspect[];
}

/** Country by country: the aspects that international standards ask for and that were not found in the documents that are in. */
export function notTakenUp({ kb, coverage }: Pick<PolicyInput, 'kb' | 'coverage'>): readonly NotTakenUp[] {
  const levelIn = (scope: string, { id }: Aspect) => coverage.get(scope, id)?.level ?? 'unassessed';
  const asked = kb.aspects.filter((aspect) => ['full', 'partial'].includes(levelIn(INTERNATIONAL, aspect)));
  return comparableCountries(kb).map((jurisdiction) => ({
    jurisdiction,
    asked,
    notFound: asked.filter((aspect) => levelIn(jurisdiction.id, aspect) === 'none'),
    open: asked.filter((aspect) => levelIn(jurisdiction.id, aspect) === 'unassessed'),
  }));
}
