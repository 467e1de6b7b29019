import type { FactName } from '../model/facts-vocabulary.ts';
import { spelledOut } from './spelled-out.ts';
import type { AppliesTo, Condition, FactTest } from '../model/schema/applicability.ts';

/** The values for which rules ask of each fact that takes tokens, in alphabetical order. */
export function askedCodes(rules: readonly AppliesTo[]): Readonly<Partial<Record<FactName, readonly string[]>>> {
  const conditions = rules.map(spelledOut).flatMap(({ when, parts }) => [when, ...parts.flatMap((part) => part.when ?? [])]);
  const pairs = conditions.flatMap(testsIn).flatMap(({ fact, oneOf = [] }) => oneOf.map((value) => ({ fact, value })));
  const byFact = Map.groupBy(pairs, ({ fact }) => fact);
  return Object.fromEntries([...byFact].map(([fact, list]) => [fact, [...new Set(list.map(({ value }) => value))].sort()]));
}

/** The questions to single facts of which a condition is made. */
export function testsIn(condition: Condition): readonly FactTest[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'not' in condition ? testsIn(condition.not) : [condition];
}
