import type { Diagnostic, Place, Severity } from '../model/diagnostic.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Where a rule points: a spot, or a key in the front matter or register of a file. */
export type Spot = Place | { readonly path: string; readonly keys: readonly PropertyKey[] };

export interface Finding {
  readonly at: Spot;
  readonly message: string;
  readonly tip?: string;
}

export interface RuleContext {
  readonly kb: KnowledgeBase;
  /** Ids whose own file could not be read; nothing is said about what depends on them. */
  readonly faulty: ReadonlySet<string>;
  /** Day of the run, which no review may be later than. */
  readonly today: string;
}

/** One statement that must hold for all content. `name` is the anchor in the guide. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly severity?: Severity;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/** Runs rules over a knowledge base; `place` finds the line of a key. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  place: (path: string, keys: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  return rules.flatMap((rule) =>
    [...rule.check(context)].map(({ at, message, tip }) => ({
      ...('line' in at ? { path: at.path, line: at.line, column: at.column } : place(at.path, at.keys)),
      severity: rule.severity ?? 'error',
      rule: rule.name,
      message,
      ...(tip === undefined ? {} : { tip }),
    })),
  );
}
