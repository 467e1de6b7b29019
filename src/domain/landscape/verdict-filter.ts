import { landscapeVerdicts, scopeRelations, type ScopeRelation } from '../model/claims-vocabulary.ts';
import { tokens } from '../model/vocabulary.ts';
import type { AspectLine } from './overview.ts';

/** The mark of a line without a verdict. */
const none = 'verdict-none';

/** The verdicts that some lines have, with how many they are; one without a verdict has no label. */
export function verdictOptions(
  lines: readonly AspectLine[],
): readonly { readonly mark: string; readonly label: string | undefined; readonly count: number }[] {
  const options = [
    ...tokens(landscapeVerdicts).map((verdict) => ({ mark: `verdict-${verdict}`, label: landscapeVerdicts[verdict].label })),
    { mark: none, label: undefined },
  ];
  return options
    .map((option) => ({ ...option, count: lines.filter((line) => markOfLine(line) === option.mark).length }))
    .filter(({ count }) => count > 0);
}

/** The mark by which a page filters an aspect of the landscape: its verdict. */
export function markOfLine({ verdict }: Pick<AspectLine, 'verdict'>): string {
  return verdict === undefined ? none : `verdict-${verdict.verdict}`;
}

/** How many documents bear on an aspect by how far, whatever they bear on it as. */
export function countsByRelation({
  counts,
}: Pick<AspectLine, 'counts'>): readonly { readonly relation: ScopeRelation; readonly count: number }[] {
  return tokens(scopeRelations).map((relation) => ({
    relation,
    count: counts.reduce((sum, one) => sum + (one.relation === relation ? one.count : 0), 0),
  }));
}
