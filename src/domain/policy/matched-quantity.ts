import type { QuantityValue } from './quantities.ts';

/** Whether values of a quantity can be held against each other: both sides set it, and not by the same points alone. */
export function isMatched({
  first,
  second,
}: {
  readonly first: readonly QuantityValue[];
  readonly second: readonly QuantityValue[];
}): boolean {
  const [one, other] = [first, second].map((values) => new Set(values.map(({ requirement }) => requirement.id)));
  return first.length > 0 && second.length > 0 && one?.symmetricDifference(other ?? new Set()).size !== 0;
}
