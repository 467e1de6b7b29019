import type { AppliesTo, Condition, Part, WrittenCondition } from '../model/schema/applicability.ts';

/** The rule of a document with every condition in full, as it is evaluated. */
export interface SpelledOut {
  readonly when: Condition;
  readonly parts: readonly (Omit<Part, 'when'> & { readonly when?: Condition | undefined })[];
  readonly arguable: readonly string[];
}

/** Puts the conditions that have a name in the place of their names; a name that nobody gave holds for nobody. */
export function spelledOut({ named = {}, when, parts, arguable = [] }: AppliesTo): SpelledOut {
  const full = (condition: WrittenCondition): Condition => {
    if ('all' in condition) return { all: condition.all.map(full) };
    if ('any' in condition) return { any: condition.any.map(full) };
    if ('not' in condition) return { not: full(condition.not) };
    return 'where' in condition ? (named[condition.where] ?? { any: [] }) : condition;
  };
  return { when: full(when), parts: parts.map((part) => ({ ...part, when: part.when && full(part.when) })), arguable };
}
