import type { Need } from '../model/schema/applicability.ts';
import type { FrameworkApplicability, PartApplicability } from './apply.ts';
import type { Facts } from './facts.ts';

/** A part of a document as an answer lists it. */
export interface AnswerLine extends PartApplicability {
  readonly framework: string;
}

/** A day still to come, with what begins on it and what has its last day. */
export interface AnswerDay {
  readonly day: string;
  readonly inDays: number;
  readonly begins: readonly AnswerLine[];
  readonly ends: readonly AnswerLine[];
}

/** What applies sorted for a reader: now and day by day later, whom to tell, by which route and with what, what else there is and why. */
export interface Answer {
  readonly now: readonly AnswerLine[];
  readonly later: readonly AnswerDay[];
  readonly tell: readonly AnswerLine[];
  readonly routes: readonly AnswerLine[];
  readonly needs: readonly (Need & { readonly framework: string })[];
  readonly reliefs: readonly AnswerLine[];
  readonly depends: readonly FrameworkApplicability[];
  /** What is disputed about the documents that apply or may. */
  readonly arguable: readonly { readonly framework: string; readonly text: string }[];
  readonly advised: readonly AnswerLine[];
  readonly not: readonly FrameworkApplicability[];
}

/** Sorts what was found and binds by itself for a reader, as of the day of the facts. */
export function answerOf(results: readonly FrameworkApplicability[], { date }: Pick<Facts, 'date'>): Answer {
  const lines = results.flatMap(({ framework, parts }) => parts.map((part) => ({ ...part, framework })));
  const holding = lines.filter(({ outcome }) => outcome === 'applies').sort(byDay);
  const duties = holding.filter(({ duty }) => duty !== 'route' && duty !== 'relief');
  const open = results.filter(
    ({ outcome, parts }) => outcome === 'depends' || (outcome === 'applies' && parts.some((part) => part.outcome === 'depends')),
  );
  return {
    now: duties.filter(({ from }) => from === undefined || from <= date),
    later: daysAfter(date, duties),
    tell: holding.filter(({ duty }) => duty === 'reporting'),
    routes: holding.filter(({ duty }) => duty === 'route'),
    needs: needsOf(holding),
    reliefs: holding.filter(({ duty }) => duty === 'relief'),
    depends: open,
    arguable: results
      .filter(({ outcome }) => outcome === 'applies' || outcome === 'depends')
      .flatMap(({ framework, arguable }) => arguable.map((text) => ({ framework, text }))),
    advised: lines.filter(({ outcome, duty }) => outcome === 'voluntary' && duty !== 'route' && duty !== 'relief'),
    not: results.filter(({ outcome }) => outcome === 'does-not-apply'),
  };
}

function daysAfter(date: string, duties: readonly AnswerLine[]): readonly AnswerDay[] {
  const coming = (day: string | undefined) => (day !== undefined && day >= date ? [day] : []);
  const days = duties.flatMap(({ from, until }) => [...(from === date ? [] : coming(from)), ...coming(until)]);
  return [...new Set(days)].sort().map((day) => ({
    day,
    inDays: Math.round((Date.parse(day) - Date.parse(date)) / 86_400_000),
    begins: duties.filter(({ from }) => from === day && day > date),
    ends: duties.filter(({ until }) => until === day),
  }));
}

/** Each paper, mark and person once, in the order of the days on which they are asked for. */
function needsOf(holding: readonly AnswerLine[]): Answer['needs'] {
  const all = holding.flatMap(({ framework, needs = [] }) => needs.map((need) => ({ ...need, framework })));
  const key = ({ framework, kind, what }: Answer['needs'][number]) => `${framework} ${kind} ${what}`;
  return [...new Map(all.map((need) => [key(need), need])).values()];
}

function byDay(a: AnswerLine, b: AnswerLine): number {
  const day = ({ from = '' }: AnswerLine) => from;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.framework < b.framework ? -1 : Number(a.framework > b.framework);
}
