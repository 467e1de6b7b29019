import { expectedFor } from '../gaps/expected.ts';
import { isMeasure, isReportToAuthority } from '../gaps/subject-matter.ts';
import type { Gap } from '../model/gap.ts';
import { compareIds } from '../model/ids.ts';
import { assessableOf, type KnowledgeBase } from '../model/knowledge-base.ts';
import { quantityKind } from '../model/quantity-kind.ts';
import { isNotCurrent } from '../model/state.ts';
import type { Finding } from './finding.ts';
import { lawsCompared } from './beyond-list.ts';
import { divergingRange } from './diverging-range.ts';
import type { PolicyInput } from './policy-input.ts';
import { quantitiesOf } from './quantities.ts';
import type { ReportingDuty } from './reporting-duties.ts';
import { hoursOf } from './strictest.ts';

/** The measures that law demands and that none of the international documents in which one would expect them relates to. */
export function lawBeyondStandards(input: PolicyInput): Finding[] {
  const { kb, gaps } = input;
  const beyond = gaps.filter(({ kind }) => kind === 'requirement-beyond-standards');
  const members = beyond.flatMap(({ subject }) => subject.map(({ id }) => id)).filter((id) => isMeasure(kb, id));
  if (members.length === 0) return [];
  const compared = lawsCompared(input).map(({ id }) => id);
  const bars = compared.map((id) => ({
    id,
    count: members.filter((member) => kb.requirementById.get(member)?.framework === id).length,
    full: 0,
    of: assessableOf(kb, id).filter((requirement) => isMeasure(kb, requirement.id)).length,
  }));
  const acts = bars.filter(({ count }) => count > 0).map(({ id }) => id);
  const basis = [...new Set(compared.flatMap((act) => expectedFor(kb, act)))].sort(compareIds);
  const reports = members.filter((id) => isReportToAuthority(kb, id)).length;
  return [{ kind: 'law-beyond-standards', count: members.length, full: 0, of: sum(bars), bars, members, reports, acts, basis }];
}

/**
 * The quantities that documents of several legal orders set from the same event on, and those of them that differ; what a union and its
 * members alone set is counted apart, since their acts repeat each other.
 */
export function divergingDeadlines({ kb, gaps }: PolicyInput): Finding[] {
  const diverging = gaps.filter(({ kind, basis }) => kind === 'divergent-parameter' && ordersOf(kb, basis).size > 1);
  const shared = sharedQuantities(kb);
  const of = shared.filter((documents) => ordersOf(kb, documents).size > 1).length;
  if (diverging.length === 0) return [];
  const basis = [...new Set(diverging.flatMap((gap) => gap.basis))].sort(compareIds);
  const acts = basis.filter((id) => kb.frameworkById.get(id)?.force === 'law');
  const members = diverging.map(({ id }) => id);
  const ranges = diverging.flatMap((gap) => divergingRange(kb, gap.id, divergingValues(kb, gap)) ?? []);
  const laws = kb.frameworks.filter(
    (one) => one.force === 'law' && !isNotCurrent(one, kb.release.asOf) && assessableOf(kb, one.id).length > 0,
  );
  const within = shared.length - of;
  return [
    {
      kind: 'diverging-deadlines',
      count: diverging.length,
      full: 0,
      of,
      within,
      ranges,
      laws: laws.length,
      bars: [],
      members,
      acts,
      basis,
    },
  ];
}

/** The countries and unions of some documents, a member state with its union. */
function ordersOf({ frameworkById, jurisdictions }: KnowledgeBase, documents: readonly string[]): ReadonlySet<string> {
  const own = documents.map((id) => frameworkById.get(id)?.jurisdiction ?? '');
  return new Set(own.map((country) => jurisdictions.find(({ id }) => id === country)?.memberOf ?? country));
}

/** The periods that a gap says are set differently, the shortest first. */
export function divergingValues(kb: KnowledgeBase, { subject }: Pick<Gap, 'subject'>): readonly ReportingDuty[] {
  const [key, ...requirements] = subject.map(({ id }) => id);
  return quantitiesOf(kb)
    .flatMap(({ name, values }) => values.map((value) => ({ name, ...value })))
    .filter(
      ({ name, requirement, parameter: { clock = '', unit } }) =>
        requirements.includes(requirement.id) && key === `${quantityKind(name)}-${clock}-${unit}`,
    )
    .flatMap((value) => {
      const hours = hoursOf(value.parameter);
      return hours === undefined ? [] : [{ ...value, hours }];
    })
    .sort((a, b) => a.hours - b.hours || compareIds(a.requirement.id, b.requirement.id));
}

/** The documents of each quantity that at least two set with the same clock and unit; first reports of all names are one. */
function sharedQuantities(kb: KnowledgeBase): readonly (readonly string[])[] {
  const documents = new Map<string, Set<string>>();
  for (const { name, values } of quantitiesOf(kb)) {
    for (const { framework, parameter } of values) {
      if (parameter.clock === undefined) continue;
      const key = `${quantityKind(name)} ${parameter.clock} ${parameter.unit}`;
      documents.set(key, (documents.get(key) ?? new Set()).add(framework.id));
    }
  }
  return [...documents.values()].filter((setting) => setting.size > 1).map((setting) => [...setting]);
}

function sum(bars: readonly { readonly of: number }[]): number {
  return bars.reduce((total, { of }) => total + of, 0);
}
