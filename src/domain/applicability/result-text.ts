import type { FrameworkApplicability, Outcome, PartApplicability } from './apply.ts';
import type { Bound } from './binding.ts';
import type { Reason } from './evaluate.ts';
import { factTerms, type FactName } from '../model/facts-vocabulary.ts';
import type { ActState } from './national-acts.ts';
import { placeLabel } from './places.ts';
import { valueOf, type FactValue, type Facts } from './facts.ts';
import { valueLabel } from './value-label.ts';

/** An answer that decided, with its point: "`staff` is 80, 50 or more (Art. 2(1))", "`staff` is 30, not 50 or more (Art. 2(1))". */
export function reasonText(facts: Facts, { holds, point, ...test }: Reason): string {
  const held = valueOf(facts, test.fact);
  const value = Array.isArray(held) ? held.join(' and ') || 'nothing' : String(held);
  if (test.is !== undefined) return `\`${test.fact}\` is ${value} (${point})`;
  if (holds && test.oneOf?.length === 1 && test.oneOf[0] === value) return `\`${test.fact}\` is ${value} (${point})`;
  return `\`${test.fact}\` is ${value}, ${holds ? 'that is' : 'not'} ${wantedText(test)} (${point})`;
}

function wantedText({ oneOf, atLeast, above, from, before }: Omit<Reason, 'holds' | 'point'>): string {
  if (oneOf !== undefined) return oneOf.length > 4 ? `one of ${oneOf.join(', ')}` : oneOf.join(' or ');
  if (atLeast !== undefined) return `${atLeast} or more`;
  if (above !== undefined) return `above ${above}`;
  return from === undefined ? `before ${before ?? ''}` : `${from} or later`;
}

/** A fact that is known in words: "Staff: 80", "Market: EU and JP"; `undefined` where nobody knows it. */
export function factWords(facts: Facts, name: FactName): string | undefined {
  const value = valueOf(facts, name);
  return value === null ? undefined : `${factTerms[name].short}: ${valueWords(name, value)}`;
}

/** The same for a reader: "Staff: 80, which is 50 or more (Art. 2(1))", "Market: Japan, not EU (Art. 2(1))". */
export function reasonWords(facts: Facts, { holds, point, ...test }: Reason): string {
  const { short } = factTerms[test.fact];
  const words = (code: string) => valueLabel(test.fact, code);
  const held = valueOf(facts, test.fact);
  const value = held === null ? '' : valueWords(test.fact, held);
  if (typeof held === 'boolean') return `${short}: ${value} (${point})`;
  const wanted = test.oneOf === undefined ? wantedText(test) : wantedCodes(test.oneOf.map(words));
  if (holds && test.oneOf !== undefined) return `${short}: ${value} (${point})`;
  return `${short}: ${value}, ${holds ? 'which is' : 'not'} ${wanted} (${point})`;
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function valueWords(name: FactName, value: Exclude<FactValue, null>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return listed.format(value.map((code) => valueLabel(name, code))) || 'none';
  return valueLabel(name, String(value));
}

function wantedCodes(codes: readonly string[]): string {
  return codes.length > 6 ? `one of ${codes.length} that count` : codes.join(' or ');
}

/** One document as `npm run apply -- --json` prints it, with the parts behind it. */
export function resultRow(facts: Facts, { framework, parts, ...rest }: FrameworkApplicability) {
  const plain = <T extends { readonly because: readonly Reason[] }>(one: T) => ({
    ...one,
    because: one.because.map((reason) => reasonText(facts, reason)),
  });
  return { framework, ...plain(rest), parts: parts.map(plain) };
}

const heads: Readonly<Record<Outcome, string>> = {
  applies: 'Applies',
  depends: 'Depends on what is not known',
  voluntary: 'Fits, and nobody must',
  'does-not-apply': 'Does not apply',
};

/** The act of a member state in a few words: "Netherlands: Cbw, in force from 2026-08-15", "Spain: none seen on 2026-07-08". */
export function actWords({ state, act, inForce, noneSeen, document, bill }: ActState): string {
  const seen = bill === undefined ? undefined : `${bill.name}, a bill on ${bill.seen}`;
  const days = inForce === undefined ? '' : `, in force from ${inForce}`;
  const none = noneSeen === undefined ? 'act not known here' : `none seen on ${noneSeen}`;
  const named = act === undefined ? (document ?? none) : `${act}${days}`;
  return `${placeLabel(state)}: ${seen ?? named}`;
}

/** The answer for a terminal: what binds through a national act, what applies, hangs on a missing fact, is advised, or not and why. */
export function applicabilityText(
  results: readonly FrameworkApplicability[],
  { facts, bound, titleOf }: { readonly facts: Facts; readonly bound: Bound; readonly titleOf: (framework: string) => string },
): string {
  const apart = new Set(bound.byAct.flatMap((one) => one.results.map(({ framework }) => framework)));
  const acts = bound.byAct.flatMap(({ states, results: own }) => [
    ...own.map(({ framework }) => `  ${titleOf(framework)}`),
    ...(states.length === 0
      ? ['    by the act of a member state that the facts do not tell']
      : states.map((one) => `    ${actWords(one)}`)),
  ]);
  const outcomes = Object.keys(heads) as Outcome[];
  const groups = outcomes.flatMap((outcome) => {
    const members = results.filter((result) => result.outcome === outcome && !apart.has(result.framework));
    if (members.length === 0) return [];
    return [`${heads[outcome]}:`, ...members.flatMap((result) => [`  ${titleOf(result.framework)}`, ...reasons(result, facts)])];
  });
  const byAct = acts.length === 0 ? [] : ['Binds through a national act alone:', ...acts];
  return [...byAct, ...groups, `As of ${facts.date}. Information, not legal advice.`].join('\n');
}

function reasons({ outcome, parts, because, missing }: FrameworkApplicability, facts: Facts): readonly string[] {
  if (outcome === 'depends') return [`    depends on ${missing.join(', ')}`];
  if (outcome === 'does-not-apply') return because.map((reason) => `    ${reasonText(facts, reason)}`);
  return parts.filter((part) => part.outcome === outcome).map((part) => `    ${partText(part)}`);
}

function partText({ what, points, from, until }: PartApplicability): string {
  const days = [from === undefined ? '' : ` from ${from}`, until === undefined ? '' : ` until ${until}`].join('');
  return `${what}${days} (${points.join(', ')})`;
}
