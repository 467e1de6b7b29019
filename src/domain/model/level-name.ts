import type { KnowledgeBase } from './knowledge-base.ts';

/** What some documents call their levels, before the number; the plain word where they differ or say nothing. */
export function levelNameOf({ frameworkById }: Pick<KnowledgeBase, 'frameworkById'>, documents: readonly string[]): string {
  const names = new Set(documents.map((id) => frameworkById.get(id)?.levelName ?? 'level'));
  const [name = 'level'] = names.size === 1 ? names : [];
  return name;
}
