import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { countsIn } from '../model/jurisdictions.ts';
import type { Framework, Jurisdiction, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { compareIds } from '../model/ids.ts';
import { kept } from '../model/kept.ts';
import type { Parameter } from '../model/schema/requirement.ts';
import { isNotCurrent } from '../model/state.ts';

/** One value of a quantity, with the requirement that sets it. */
export interface QuantityValue {
  readonly framework: Framework;
  readonly requirement: Requirement;
  readonly parameter: Parameter;
}

/** A quantity by its name, with all values that current documents set. */
export interface Quantity {
  readonly name: string;
  readonly values: readonly QuantityValue[];
}

const quantities = kept<KnowledgeBase, readonly Quantity[]>();

/** All quantities by name, the values of each in the order of documents and numbers. */
export function quantitiesOf(kb: KnowledgeBase): readonly Quantity[] {
  return quantities(kb, '', () => collect(kb));
}

function collect(kb: KnowledgeBase): readonly Quantity[] {
  const groups = new Map<string, QuantityValue[]>();
  for (const requirement of kb.requirements) {
    const framework = kb.frameworkById.get(requirement.framework);
    if (!framework || requirement.withdrawn !== undefined || isNotCurrent(framework, kb.release.asOf)) continue;
    for (const [name, parameter] of Object.entries(requirement.parameters ?? {})) {
      groups.set(name, [...(groups.get(name) ?? []), { framework, requirement, parameter }]);
    }
  }
  return [...groups].sort(([a], [b]) => compareIds(a, b)).map(([name, values]) => ({ name, values }));
}

/** The countries and unions of which no document that counts there sets a quantity; what is international is no country. */
export function countriesWithout(kb: KnowledgeBase, { values }: Quantity): readonly Jurisdiction[] {
  return kb.jurisdictions.filter(({ id }) => id !== INTERNATIONAL && !values.some(({ framework }) => countsIn(kb, framework, id)));
}

/** The values of each quantity that documents of two lists set, where at least one of them sets it; what both set stands first. */
export function quantitiesBetween(
  kb: KnowledgeBase,
  first: readonly Framework[],
  second: readonly Framework[],
): readonly { readonly name: string; readonly first: readonly QuantityValue[]; readonly second: readonly QuantityValue[] }[] {
  const of = (values: readonly QuantityValue[], documents: readonly Framework[]) =>
    values.filter(({ framework }) => documents.some(({ id }) => id === framework.id));
  return quantitiesOf(kb)
    .map(({ name, values }) => ({ name, first: of(values, first), second: of(values, second) }))
    .filter((line) => line.first.length + line.second.length > 0)
    .sort((a, b) => Number(isSetByBoth(b)) - Number(isSetByBoth(a)));
}

function isSetByBoth({ first, second }: Record<'first' | 'second', readonly QuantityValue[]>): boolean {
  return first.length > 0 && second.length > 0;
}

/** Whether all values of a quantity are set by duties of authorities alone. */
export function isForAuthorities(values: readonly QuantityValue[]): boolean {
  return values.every(({ requirement: { roles } }) => roles.length > 0 && roles.every((role) => role === 'authority'));
}
