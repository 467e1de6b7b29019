import type { AppliesTo, Condition, Doubt, Part, WrittenCondition } from '../model/schema/applicability.ts';

/** What has a condition of its own, in full; without one it concerns everybody. */
type When<T> = Omit<T, 'when'> & { readonly when?: Condition | undefined };

/** Something disputed, and whom it concerns. */
export type SpelledDoubt = When<{ readonly what: string }>;

export type SpelledPart = When<Omit<Part, 'arguable'>> & { readonly arguable: readonly SpelledDoubt[] };

/** The rule of a document with every condition in full, as it is evaluated. */
export interface SpelledOut {
  readonly when: Condition;
  readonly parts: readonly SpelledPart[];
  readonly arguable: readonly SpelledDoubt[];
}

/** Puts the conditions that have a name in the place of their names; a name that nobody gave holds for nobody. */
export function spelledOut({ named = {}, when, parts, arguable = [] }: AppliesTo): SpelledOut {
  const full = (condition: WrittenCondition): Condition => {
    if ('all' in condition) return { all: condition.all.map(full) };
    if ('any' in condition) return { any: condition.any.map(full) };
    if ('not' in condition) return { not: full(condition.not) };
    return 'where' in condition ? (named[condition.where] ?? { any: [] }) : condition;
  };
  const doubts = (list: readonly Doubt[] = []) =>
    list.map((one): SpelledDoubt => (typeof one === 'string' ? { what: one } : { ...one, when: full(one.when) }));
  return {
    when: full(when),
    parts: parts.map((part) => ({ ...part, when: part.when && full(part.when), arguable: doubts(part.arguable) })),
    arguable: doubts(arguable),
  };
}
