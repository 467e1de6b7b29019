import type { Quantity } from '../domain/policy/quantities.ts';
import type { StageLine } from '../domain/policy/stage-lines.ts';

/** The groups of quantities as they are shown, with the units of each; reports have a stage, any other unit counts something. */
const unitsOf = {
  reports: [],
  short: ['h', 'd', 'wd'],
  long: ['mo', 'y'],
  money: ['eur', 'cny', 'gbp', 'jpy', 'percent-of-turnover'],
  number: [],
} as const satisfies Record<string, readonly string[]>;
export type QuantityGroup = keyof typeof unitsOf;
const order = Object.keys(unitsOf) as readonly QuantityGroup[];

/** Quantities by what they measure, each once, by the unit of its first value; groups without any are left out. */
export function quantityGroups(
  quantities: readonly StageLine<Quantity>[],
): readonly { readonly group: QuantityGroup; readonly quantities: readonly StageLine<Quantity>[] }[] {
  return order
    .map((group) => ({ group, quantities: quantities.filter((quantity) => groupOf(quantity) === group) }))
    .filter((one) => one.quantities.length > 0);
}

function groupOf({ values, stage }: StageLine<Quantity>): QuantityGroup {
  if (stage !== undefined) return 'reports';
  const unit = values[0]?.parameter.unit ?? '';
  return order.find((group) => (unitsOf[group] as readonly string[]).includes(unit)) ?? 'number';
}
