import { factTerms, type FactName, type FactTerm } from '../model/facts-vocabulary.ts';
import type { Condition, FactTest } from '../model/schema/applicability.ts';
import { valueOf, type Facts } from './facts.ts';
import { placesIn } from './places.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** A question that was answered, and how. */
export interface Reason extends FactTest {
  readonly holds: boolean;
}

/** What a condition comes to, which answers decided it, and which facts are missing where nothing did. */
export interface Verdict {
  readonly truth: Truth;
  readonly because: readonly Reason[];
  readonly missing: readonly FactName[];
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** Evaluates a condition in three values: what nobody knows decides nothing, and what is decided without it stays decided. */
export function evaluate(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition)
    return together(
      condition.all.map((one) => evaluate(one, facts)),
      { decisive: 'no', otherwise: 'yes' },
    );
  if ('any' in condition)
    return together(
      condition.any.map((one) => evaluate(one, facts)),
      { decisive: 'yes', otherwise: 'no' },
    );
  if ('not' in condition) {
    const verdict = evaluate(condition.not, facts);
    return { ...verdict, truth: opposite[verdict.truth] };
  }
  const truth = answer(condition, facts);
  if (truth === 'unknown') return { truth, because: [], missing: [condition.fact] };
  return { truth, because: [{ ...condition, holds: truth === 'yes' }], missing: [] };
}

/** Joins verdicts: one of the decisive value decides, else one unknown leaves it open, else the other value holds. */
export function together(
  verdicts: readonly Verdict[],
  { decisive, otherwise }: { readonly decisive: Truth; readonly otherwise: Truth },
): Verdict {
  const of = (truth: Truth) => verdicts.filter((verdict) => verdict.truth === truth);
  const deciding = of(decisive);
  if (deciding.length > 0) return { truth: decisive, because: unique(deciding.flatMap(({ because }) => because)), missing: [] };
  const open = of('unknown');
  if (open.length > 0) return { truth: 'unknown', because: [], missing: unique(open.flatMap(({ missing }) => missing)) };
  return { truth: otherwise, because: unique(verdicts.flatMap(({ because }) => because)), missing: [] };
}

function answer(test: FactTest, facts: Facts): Truth {
  const value = valueOf(facts, test.fact);
  if (value === null) return 'unknown';
  if (test.is !== undefined) return truthOf(value === test.is);
  if (test.atLeast !== undefined) return truthOf(Number(value) >= test.atLeast);
  if (test.above !== undefined) return truthOf(Number(value) > test.above);
  if (value === 'ongoing') return 'yes';
  if (test.from !== undefined) return truthOf(String(value) >= test.from);
  if (test.before !== undefined) return truthOf(String(value) < test.before);
  return oneOf(test, Array.isArray(value) ? value.map(String) : [String(value)]);
}

/** Whether a fact holds one of the tokens; a market `EU` holds each member state, a seat somewhere in the EU may be any of them. */
function oneOf({ fact, oneOf: wanted = [] }: FactTest, held: readonly string[]): Truth {
  const { places, form }: FactTerm = factTerms[fact];
  if (places !== true) return truthOf(wanted.some((one) => held.includes(one)));
  const asked = wanted.flatMap((code) => placesIn(code));
  const codes = held.flatMap((code) => placesIn(code.toLowerCase()).slice(0, 1));
  if (codes.some((code) => asked.includes(code))) return 'yes';
  const within = codes.some((code) => placesIn(code).some((place) => asked.includes(place)));
  if (!within) return 'no';
  return form === 'token' ? 'unknown' : 'yes';
}

function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** Each once by what it says: a condition that several parts spell out gives them reasons that are alike and not the same object. */
function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
