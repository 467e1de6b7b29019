import type { Quantity } from '../domain/policy/quantities.ts';

/** The groups of quantities in the order in which they are shown, with the units of each; any other unit counts something. */
const unitsOf = {
  short: ['h', 'd', 'wd'],
  long: ['mo', 'y'],
  money: ['eur', 'cny', 'gbp', 'jpy', 'percent-of-turnover'],
  number: [],
} as const satisfies Record<string, readonly string[]>;
export type QuantityGroup = keyof typeof unitsOf;
const order = Object.keys(unitsOf) as readonly QuantityGroup[];

/** Quantities by what they measure, each once, by the unit of its first value; groups without any are left out. */
export function quantityGroups(
  quantities: readonly Quantity[],
): readonly { readonly group: QuantityGroup; readonly quantities: readonly Quantity[] }[] {
  return order
    .map((group) => ({ group, quantities: quantities.filter((quantity) => groupOf(quantity) === group) }))
    .filter((one) => one.quantities.length > 0);
}

function groupOf({ values }: Quantity): QuantityGroup {
  const unit = values[0]?.parameter.unit ?? '';
  return order.find((group) => (unitsOf[group] as readonly string[]).includes(unit)) ?? 'number';
}
