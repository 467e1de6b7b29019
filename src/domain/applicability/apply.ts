import type { Framework } from '../model/knowledge-base.ts';
import type { FactName } from '../model/facts-vocabulary.ts';
import type { Part } from '../model/schema/applicability.ts';
import { evaluate, together, type Reason, type Verdict } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { spelledOut, type SpelledDoubt, type SpelledPart } from './spelled-out.ts';

export type Outcome = 'applies' | 'voluntary' | 'does-not-apply' | 'depends';

/** What a document, or a part of it, asks of those who have these facts. */
export interface Applicability {
  readonly outcome: Outcome;
  /** Points that say it where it applies, else the points that decide. */
  readonly points: readonly string[];
  /** First day on which it applies; absent where the document states none. */
  readonly from?: string | undefined;
  /** The answers that decided. */
  readonly because: readonly Reason[];
  /** Facts without which nothing is decided. */
  readonly missing: readonly FactName[];
}
export type PartApplicability = Applicability &
  Pick<Part, 'what' | 'duty' | 'until' | 'needs' | 'see'> & {
    /** What is disputed about it for this company. */
    readonly arguable: readonly string[];
  };
export type FrameworkApplicability = Applicability & {
  readonly framework: string;
  readonly parts: readonly PartApplicability[];
  /** What is disputed about who falls under the document as a whole, as far as the answers touch it. */
  readonly arguable: readonly string[];
};

/** What a document of the base must carry to be asked. */
export type Asked = Pick<Framework, 'id' | 'force' | 'appliesTo' | 'applies' | 'inForce'>;

/** What each document with a rule asks of a company, in the order given; documents without a rule were not looked at. */
export function applyAll(frameworks: readonly Asked[], facts: Facts): readonly FrameworkApplicability[] {
  return frameworks.flatMap((framework) => {
    const { appliesTo } = framework;
    if (appliesTo === undefined) return [];
    const rule = spelledOut(appliesTo);
    const base = evaluate(rule.when, facts);
    const parts = rule.parts.map((part) => partOf(framework, { part, base, facts }));
    const whole = joined(parts);
    const arguable = doubtsFor(rule.arguable, whole.outcome, facts);
    return [{ framework: framework.id, ...whole, parts: parts.map(({ shown }) => shown), arguable }];
  });
}

interface Judged {
  readonly shown: PartApplicability;
  readonly verdict: Verdict;
}

function partOf(
  { force, applies, inForce }: Asked,
  { part, base, facts }: { readonly part: SpelledPart; readonly base: Verdict; readonly facts: Facts },
): Judged {
  const { what, duty, points, until, needs, see } = part;
  const over: Verdict[] =
    until !== undefined && facts.date > until
      ? [{ truth: 'no', because: [{ fact: 'date', before: dayAfter(until), point: points[0] ?? '', holds: false }], missing: [] }]
      : [];
  const own = part.when === undefined ? [] : [evaluate(part.when, facts)];
  const verdict = together([base, ...own, ...over], { decisive: 'no', otherwise: 'yes' });
  const outcome = outcomeOf(verdict, force);
  const decided = outcome === 'applies' || outcome === 'voluntary' ? points : [...new Set(verdict.because.map(({ point }) => point))];
  const from = part.from ?? applies ?? inForce;
  const arguable = doubtsFor(part.arguable, outcome, facts);
  const { because, missing } = verdict;
  return { verdict, shown: { what, duty, outcome, points: decided, from, until, because, missing, needs, arguable, see } };
}

/** What is disputed for a company: where something may apply only what its answers touch, and nothing where it does not apply. */
function doubtsFor(doubts: readonly SpelledDoubt[], outcome: Outcome, facts: Facts): readonly string[] {
  if (outcome === 'does-not-apply') return [];
  const touches = ({ when }: SpelledDoubt) => {
    const truth = when === undefined ? undefined : evaluate(when, facts).truth;
    return outcome === 'depends' ? truth === 'yes' : truth !== 'no';
  };
  return doubts.filter(touches).map(({ what }) => what);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function outcomeOf({ truth }: Verdict, force: Asked['force']): Outcome {
  if (truth === 'unknown') return 'depends';
  if (truth === 'no') return 'does-not-apply';
  return force === 'law' ? 'applies' : 'voluntary';
}

/** The document as a whole: it applies if any part does; a route to conformity and a relief decide nothing. */
function joined(parts: readonly Judged[]): Applicability {
  const counted = parts.filter(({ shown }) => shown.duty !== 'route' && shown.duty !== 'relief');
  const { because, missing } = together(
    counted.map(({ verdict }) => verdict),
    { decisive: 'yes', otherwise: 'no' },
  );
  const outcome = (['applies', 'voluntary', 'depends', 'does-not-apply'] as const).find((one) =>
    counted.some(({ shown }) => shown.outcome === one),
  );
  const holding = counted.filter(({ shown }) => shown.outcome === outcome);
  const days = holding.flatMap(({ shown }) => shown.from ?? []).sort();
  return {
    outcome: outcome ?? 'does-not-apply',
    points: [...new Set(holding.flatMap(({ shown }) => shown.points))],
    from: outcome === 'does-not-apply' ? undefined : days[0],
    because,
    missing,
  };
}
