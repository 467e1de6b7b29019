import type { KnowledgeBase } from './knowledge-base.ts';

/**
 * The day of the content: that of its youngest record, not before the day to which law was checked. Pages have no clock; where they tell
 * what lies ahead from what is behind, they do it by this day and say so.
 */
export function contentDay({ release, sets, answers }: Pick<KnowledgeBase, 'release' | 'sets' | 'answers'>): string {
  return [...sets, ...answers].reduce((latest, { reviewed }) => (reviewed > latest ? reviewed : latest), release.asOf);
}
