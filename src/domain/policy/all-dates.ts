import { appliesInFull } from '../model/applies-in-full.ts';
import { contentDay } from '../model/content-day.ts';
import { compareTexts } from '../model/compare-texts.ts';
import { compareIds } from '../model/ids.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';

/** What a date of a document is about: a key of its record, with whether all of it applies then, or a milestone in its own words. */
export type DateKind = 'inForce' | 'applies' | 'appliesButParts' | 'superseded' | 'repealed' | 'milestone';

/** A day on which something begins or ends. */
export interface DatedEvent {
  readonly date: string;
  readonly framework: Framework;
  readonly kind: DateKind;
  /** What begins, of a milestone. */
  readonly what?: string;
}

/** Every day on which a law or a document begins, ends or begins to apply in part, in order of time; one day is told once of a document. */
export function allDates(kb: Pick<KnowledgeBase, 'frameworks' | 'requirementsOf'>): readonly DatedEvent[] {
  return kb.frameworks
    .flatMap((one) => datesOf(kb, one))
    .sort((a, b) => compareTexts(a.date, b.date) || compareIds(a.framework.id, b.framework.id));
}

/**
 * The dates by the day of the content: still to come, reached since the law was checked, and past when it was checked. What was reached in
 * between is as it was set then.
 */
export function datesAround(kb: KnowledgeBase): {
  readonly coming: readonly DatedEvent[];
  readonly reached: readonly DatedEvent[];
  readonly past: readonly DatedEvent[];
} {
  const [day, { asOf }] = [contentDay(kb), kb.release];
  const all = allDates(kb);
  return {
    coming: all.filter(({ date }) => date > day),
    reached: all.filter(({ date }) => date > asOf && date <= day),
    past: all.filter(({ date }) => date <= asOf),
  };
}

/**
 * What began or ended in the month up to the day of the content, the last events before that month, and the next events, of both at most so
 * many; what binds nobody is left out.
 */
export function lawNews(
  kb: KnowledgeBase,
  most: number,
): { readonly last: readonly DatedEvent[]; readonly before: readonly DatedEvent[]; readonly next: readonly DatedEvent[] } {
  const day = contentDay(kb);
  const law = allDates(kb).filter(({ framework }) => framework.force === 'law');
  const since = monthBefore(day);
  return {
    last: law.filter(({ date }) => date > since && date <= day),
    before: law.filter(({ date }) => date <= since).slice(-most),
    next: law.filter(({ date }) => date > day).slice(0, most),
  };
}

/** The same day of the month before, or its last day. */
function monthBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}

function datesOf(kb: Pick<KnowledgeBase, 'requirementsOf'>, framework: Framework): readonly DatedEvent[] {
  const told: DatedEvent[] = (framework.milestones ?? []).map(({ date, what }) => ({ date, framework, kind: 'milestone', what }));
  for (const kind of ['inForce', 'applies', 'superseded', 'repealed'] as const) {
    const date = framework[kind];
    if (date !== undefined && !told.some((event) => event.date === date))
      told.push({ date, framework, kind: kind === 'applies' && !appliesInFull(kb, framework) ? 'appliesButParts' : kind });
  }
  return told;
}
