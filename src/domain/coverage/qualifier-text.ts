import { qualifiers } from '../model/claims-vocabulary.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { levelNameOf } from '../model/level-name.ts';
import type { Qualification } from './qualifiers.ts';

/** The qualifiers of a level in words, as they stand beside it: `together`, `from SL 3`; a level as the documents of the rows name it. */
export function qualifierTexts(kb: KnowledgeBase, { qualifiers: tokens, fromLevel, rows }: Qualification & Rows): readonly string[] {
  return tokens.map((token) =>
    token === 'from-level' && fromLevel !== undefined
      ? `from ${levelNameOf(kb, documentsOf(kb, rows))} ${fromLevel}`
      : qualifiers[token].label,
  );
}

interface Rows {
  /** Ids of the rows on which the level rests. */
  readonly rows: readonly string[];
}

/** The documents whose requirements state a level, of the sources of some rows. */
function documentsOf({ mappingById, requirementById }: KnowledgeBase, rows: readonly string[]): readonly string[] {
  return rows
    .flatMap((id) => mappingById.get(id)?.sources ?? [])
    .flatMap((id) => requirementById.get(id) ?? [])
    .flatMap(({ levels, framework }) => (levels === undefined || levels.length === 0 ? [] : [framework]));
}
