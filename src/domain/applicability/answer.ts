import type { FrameworkApplicability, PartApplicability } from './apply.ts';
import type { Facts } from './facts.ts';

/** A part of a document as an answer lists it. */
export interface AnswerLine extends PartApplicability {
  readonly framework: string;
}

/** What applies sorted for a reader: now and later in the order of days, whom to tell, by which route, what else there is and why. */
export interface Answer {
  readonly now: readonly AnswerLine[];
  readonly later: readonly AnswerLine[];
  readonly tell: readonly AnswerLine[];
  readonly routes: readonly AnswerLine[];
  readonly depends: readonly FrameworkApplicability[];
  readonly advised: readonly AnswerLine[];
  readonly not: readonly FrameworkApplicability[];
}

/** Sorts what was found for a reader, as of the day of the facts. */
export function answerOf(results: readonly FrameworkApplicability[], { date }: Pick<Facts, 'date'>): Answer {
  const lines = results.flatMap(({ framework, parts }) => parts.map((part) => ({ ...part, framework })));
  const holding = lines.filter(({ outcome }) => outcome === 'applies').sort(byDay);
  const duties = holding.filter(({ duty }) => duty !== 'route');
  const isLater = ({ from }: AnswerLine) => from !== undefined && from > date;
  const open = results.filter(
    ({ outcome, parts }) => outcome === 'depends' || (outcome === 'applies' && parts.some((part) => part.outcome === 'depends')),
  );
  return {
    now: duties.filter((line) => !isLater(line)),
    later: duties.filter(isLater),
    tell: holding.filter(({ duty }) => duty === 'reporting'),
    routes: holding.filter(({ duty }) => duty === 'route'),
    depends: open,
    advised: lines.filter(({ outcome, duty }) => outcome === 'voluntary' && duty !== 'route'),
    not: results.filter(({ outcome }) => outcome === 'does-not-apply'),
  };
}

function byDay(a: AnswerLine, b: AnswerLine): number {
  const day = ({ from = '' }: AnswerLine) => from;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.framework < b.framework ? -1 : Number(a.framework > b.framework);
}
