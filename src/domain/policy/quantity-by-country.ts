import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { countsIn } from '../model/jurisdictions.ts';
import type { Jurisdiction, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { askedInstead } from './asked-instead.ts';
import type { Quantity, QuantityValue } from './quantities.ts';

/** What a country says of a quantity: its values, or what it asks instead; where both are empty none was found in what is listed. */
export interface CountryQuantity {
  readonly country: Jurisdiction;
  readonly values: readonly QuantityValue[];
  readonly instead: readonly Requirement[];
}

/** Every country and union, in the order of the register, with what counts there of a quantity. */
export function quantityByCountry(kb: KnowledgeBase, quantity: Quantity): readonly CountryQuantity[] {
  const asked = new Map(askedInstead(kb, quantity).map(({ country, requirements }) => [country.id, requirements]));
  return kb.jurisdictions
    .filter(({ id }) => id !== INTERNATIONAL)
    .map((country) => ({
      country,
      values: quantity.values.filter(({ framework }) => countsIn(kb, framework, country.id)),
      instead: asked.get(country.id) ?? [],
    }));
}
