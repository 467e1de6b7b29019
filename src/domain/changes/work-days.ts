import { EDITORS, type Answer, type Framework, type KnowledgeBase, type MappingSet } from '../model/knowledge-base.ts';
import { compareTexts } from '../model/compare-texts.ts';
import { contentDay } from '../model/content-day.ts';
import type { Recognitions } from '../model/schema/recognitions.ts';

/** What was reviewed, taken over or checked on one day. */
export interface WorkDay {
  readonly day: string;
  /** Sets of rows that the editors reviewed, and those taken over from others. */
  readonly reviewed: readonly MappingSet[];
  readonly takenOver: readonly MappingSet[];
  /** Documents whose state was checked to this day. */
  readonly checked: readonly Framework[];
  readonly answers: readonly Answer[];
  readonly recognitions: Recognitions;
}

/**
 * What the records say of the work of the last months, the latest day first: each record by the one day that it states, so that an earlier
 * review of the same record no longer shows.
 */
export function workDays(kb: KnowledgeBase, months: number): readonly WorkDay[] {
  const since = monthsBefore(contentDay(kb), months);
  const days = new Set([
    ...kb.sets.map(({ reviewed }) => reviewed),
    ...kb.answers.map(({ reviewed }) => reviewed),
    ...kb.frameworks.flatMap(({ asOf }) => asOf ?? []),
    ...kb.recognitions.map(({ asOf }) => asOf),
  ]);
  return [...days]
    .filter((day) => day >= since)
    .sort((a, b) => compareTexts(b, a))
    .map((day) => {
      const sets = kb.sets.filter(({ reviewed }) => reviewed === day);
      return {
        day,
        reviewed: sets.filter(({ author }) => author === EDITORS),
        takenOver: sets.filter(({ author }) => author !== EDITORS),
        checked: kb.frameworks.filter(({ asOf }) => asOf === day),
        answers: kb.answers.filter(({ reviewed }) => reviewed === day),
        recognitions: kb.recognitions.filter(({ asOf }) => asOf === day),
      };
    });
}

/** The same day of the month some months before, or the last one of that month where it has none. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
