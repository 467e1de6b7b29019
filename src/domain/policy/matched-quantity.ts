import { isFine } from '../model/quantity-kind.ts';
import type { QuantityValue } from './quantities.ts';

/** A line of quantities with the values of two sides. */
export interface SidedLine {
  readonly name: string;
  readonly first: readonly QuantityValue[];
  readonly second: readonly QuantityValue[];
}

/** Whether a side that does not set the fine of a line sets fines under other names, in other lines. */
export function setsOtherFines(lines: readonly SidedLine[], line: SidedLine, side: 'first' | 'second'): boolean {
  return isFine(line.name) && line[side].length === 0 && lines.some((other) => isFine(other.name) && other[side].length > 0);
}

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
