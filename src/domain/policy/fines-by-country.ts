import { INTERNATIONAL } from '../gaps/looked-at.ts';
import type { Framework, Jurisdiction, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { isFine } from '../model/quantity-kind.ts';
import type { Parameter } from '../model/schema/requirement.ts';
import { compareIds } from '../model/ids.ts';
import { quantitiesOf } from './quantities.ts';

/** One fine: what a point sets for one kind of breach, as an amount, as a share of turnover, or as both. */
export interface Fine {
  readonly framework: Framework;
  readonly requirement: Requirement;
  /** Name of the quantity that says for what. */
  readonly name: string;
  readonly amount?: Parameter;
  readonly share?: Parameter;
}

/** The fines of a country, act by act, the highest first; `union` is the one whose acts count there as well. */
export interface CountryFines {
  readonly country: Jurisdiction;
  readonly fines: readonly Fine[];
  readonly union?: Jurisdiction;
}

/** The fines that documents of each country or union set, in the order of the register; where none was found the list is empty. */
export function finesByCountry(kb: KnowledgeBase): readonly CountryFines[] {
  const fines = finesOf(kb);
  return kb.jurisdictions
    .filter(({ id }) => id !== INTERNATIONAL)
    .map((country) => {
      const union = kb.jurisdictions.find(({ id }) => id === country.memberOf);
      const own = fines.filter(({ framework }) => framework.jurisdiction === country.id);
      return { country, fines: own, ...(union === undefined ? {} : { union }) };
    });
}

function finesOf(kb: KnowledgeBase): readonly Fine[] {
  const values = quantitiesOf(kb)
    .filter(({ name }) => isFine(name))
    .flatMap(({ name, values: own }) => own.map((value) => ({ name, ...value })));
  const groups = Map.groupBy(values, ({ name, requirement }) => `${requirement.id} ${name.replace('-turnover', '')}`);
  return [...groups.values()]
    .flatMap((group) => {
      const amount = group.find(({ parameter }) => !isShare(parameter));
      const share = group.find(({ parameter }) => isShare(parameter));
      const one = amount ?? share;
      if (one === undefined) return [];
      const { framework, requirement, name } = one;
      return [{ framework, requirement, name, ...(amount && { amount: amount.parameter }), ...(share && { share: share.parameter }) }];
    })
    .sort(
      (a, b) => compareIds(a.framework.id, b.framework.id) || heightOf(b) - heightOf(a) || compareIds(a.requirement.id, b.requirement.id),
    );
}

function isShare({ unit }: Parameter): boolean {
  return unit === 'percent-of-turnover';
}

/** What is a share alone stands after the amounts. */
function heightOf({ amount, share }: Fine): number {
  return amount?.value ?? -1 / (share?.value ?? 1);
}
