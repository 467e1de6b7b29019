import { kept } from './kept.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

type Dated = Pick<KnowledgeBase, 'release' | 'sets' | 'answers' | 'changes'>;

const days = kept<Dated, string>();

/**
 * The day of the content: that of its youngest record, not before the day to which law was checked nor that of its last version. Pages
 * have no clock; where they tell what lies ahead from what is behind, they do it by this day and say so.
 */
export function contentDay(kb: Dated): string {
  return days(kb, '', () =>
    [...[...kb.sets, ...kb.answers].map(({ reviewed }) => reviewed), ...kb.changes.map(({ date }) => date)].reduce(
      (latest, day) => (day > latest ? day : latest),
      kb.release.asOf,
    ),
  );
}
