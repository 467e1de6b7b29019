import ical from 'ical-generator';
import { writeCsv } from 'hucre/csv';
import type { FrameworkApplicability } from '../domain/applicability/apply.ts';
import type { Bound } from '../domain/applicability/binding.ts';
import { actWords, reasonWords } from '../domain/applicability/result-text.ts';
import { guardFormula } from '../domain/exchange/formula.ts';
import { factTerms } from '../domain/model/facts-vocabulary.ts';
import type { Facts } from '../domain/applicability/facts.ts';
import { MARK } from './csv-mark.ts';

interface Told {
  readonly results: readonly FrameworkApplicability[];
  /** How the results bind. */
  readonly bound: Bound;
  readonly facts: Facts;
  readonly nameOf: (framework: string) => string;
  /** Where the answer is shown, with the answers in its fragment. */
  readonly address: string;
  /** The reservation that every file carries. */
  readonly note: string;
  /** What the calendar is called. */
  readonly title: string;
}

/** The answer as a table: a line for each part of each document, then the address, the day and the reservation. */
export function csvOf({ results, bound, facts, nameOf, address, note }: Told): string {
  const head = ['document', 'what', 'outcome', 'from', 'until', 'points', 'because', 'missing'];
  const acts = new Map(bound.byAct.flatMap(({ states, results: own }) => own.map(({ framework }) => [framework, states] as const)));
  const rows = inOrder(results).flatMap(({ framework, parts }) =>
    parts.map(({ what, outcome, from = '', until = '', points, because, missing }) => [
      nameOf(framework),
      what,
      outcome === 'applies' && acts.has(framework) ? 'by-national-act' : outcome,
      acts.has(framework) ? '' : from,
      until,
      points.join('; '),
      [...(acts.get(framework) ?? []).map(actWords), ...because.map((reason) => reasonWords(facts, reason))].join('; '),
      missing.map((name) => factTerms[name].short).join('; '),
    ]),
  );
  return MARK + writeCsv([head, ...rows, [note, address, '', '', '', '', '', '']].map((cells) => cells.map(guardFormula)));
}

/** Whether anything that applies begins or ends on a day. */
export function hasDays(results: readonly FrameworkApplicability[]): boolean {
  return results.some(({ parts }) => parts.some(({ outcome, from, until }) => outcome === 'applies' && (from ?? until) !== undefined));
}

/** What applies first, then what hangs on a fact, what is advised, and what does not apply. */
function inOrder(results: readonly FrameworkApplicability[]): readonly FrameworkApplicability[] {
  const outcomes: readonly FrameworkApplicability['outcome'][] = ['applies', 'depends', 'voluntary', 'does-not-apply'];
  return outcomes.flatMap((wanted) => results.filter(({ outcome }) => outcome === wanted));
}

/** The days on which something begins or ends to apply, as a calendar. */
export function calendarOf({ bound, nameOf, address, note, title }: Told): string {
  const calendar = ical({ name: title });
  for (const { framework, parts } of bound.direct) {
    for (const [place, { what, outcome, from, until }] of parts.entries()) {
      if (outcome !== 'applies') continue;
      for (const day of [from, until]) {
        if (day === undefined) continue;
        calendar.createEvent({
          id: `${framework}-${day}-${place}`,
          start: new Date(`${day}T00:00:00Z`),
          allDay: true,
          timezone: 'UTC',
          stamp: new Date(`${day}T00:00:00Z`),
          summary: `${nameOf(framework)}: ${what}`,
          description: `${note} ${address}`,
        });
      }
    }
  }
  return calendar.toString();
}
