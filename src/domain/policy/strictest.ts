import type { Parameter } from '../model/schema/requirement.ts';
import { compareIds } from '../model/ids.ts';
import { parameterText } from '../model/parameter-text.ts';
import type { QuantityValue } from './quantities.ts';

/** Hours in a unit of time; months and years by their average length, for comparing alone. */
const hoursIn: Readonly<Partial<Record<Parameter['unit'], number>>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, mo: 730.5, y: 8766 };

/** A period in hours, `undefined` where the quantity is no period. */
export function hoursOf({ value, unit }: Pick<Parameter, 'value' | 'unit'>): number | undefined {
  const hours = hoursIn[unit];
  return hours === undefined ? undefined : value * hours;
}

/** The values that run from one event, with the strictest of them. */
export interface ClockGroup {
  /** The event; absent where the value runs from none. */
  readonly clock?: string;
  readonly values: readonly QuantityValue[];
  /** Whether all documents set one and the same value. */
  readonly isOneValue: boolean;
  /** The one that who keeps it keeps all the others with; absent where minima and maxima mix, or it is no period. */
  readonly strictest?: QuantityValue;
}

/** The values of a quantity by the event from which they run: periods that run from different events cannot be compared. */
export function byClock(values: readonly QuantityValue[]): readonly ClockGroup[] {
  const groups = Map.groupBy(values, ({ parameter }) => parameter.clock ?? '');
  return [...groups]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([clock, members]) => {
      const strictest = strictestOf(members);
      const isOneValue = new Set(members.map(({ parameter }) => parameterText(parameter))).size === 1;
      return { ...(clock === '' ? {} : { clock }), values: members, isOneValue, ...(strictest === undefined ? {} : { strictest }) };
    });
}

/** Of minima the longest, of deadlines the shortest; where one gives way to something longer, only a value that does so too. */
function strictestOf(values: readonly QuantityValue[]): QuantityValue | undefined {
  const isMinimum = ({ parameter: { bound } }: QuantityValue) => bound === 'at-least';
  const [first] = values;
  if (first === undefined || values.some((one) => isMinimum(one) !== isMinimum(first))) return undefined;
  const sign = isMinimum(first) ? -1 : 1;
  const timed = values.flatMap((one) => {
    const hours = hoursOf(one.parameter);
    return hours === undefined ? [] : [{ one, hours: hours * sign }];
  });
  if (timed.length < values.length) return undefined;
  const best = Math.min(...timed.map(({ hours }) => hours));
  const [alternative, ...more] = new Set(values.flatMap(({ parameter }) => parameter.orLonger ?? []));
  if (more.length > 0) return undefined;
  return timed.find(({ one, hours }) => hours === best && one.parameter.orLonger === alternative)?.one;
}
