import { expectedFor } from '../gaps/expected.ts';
import { isMeasure, isReportToAuthority } from '../gaps/subject-matter.ts';
import type { Gap } from '../model/gap.ts';
import { compareIds } from '../model/ids.ts';
import { assessableOf, type KnowledgeBase } from '../model/knowledge-base.ts';
import { quantityKind } from '../model/quantity-kind.ts';
import type { Finding } from './finding.ts';
import { lawsCompared } from './beyond-list.ts';
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

/** The quantities that several documents set from the same event on, and those of them that differ. */
export function divergingDeadlines({ kb, gaps }: PolicyInput): Finding[] {
  const diverging = gaps.filter(({ kind }) => kind === 'divergent-parameter');
  const of = sharedQuantities(kb);
  if (diverging.length === 0) return [];
  const basis = [...new Set(diverging.flatMap((gap) => gap.basis))].sort(compareIds);
  const acts = basis.filter((id) => kb.frameworkById.get(id)?.force === 'law');
  const members = diverging.map(({ id }) => id);
  return [{ kind: 'diverging-deadlines', count: diverging.length, full: 0, of, bars: [], members, acts, basis }];
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

/** How many quantities at least two documents set with the same clock and unit; first reports of all names are one. */
function sharedQuantities(kb: KnowledgeBase): number {
  const documents = new Map<string, Set<string>>();
  for (const { name, values } of quantitiesOf(kb)) {
    for (const { framework, parameter } of values) {
      if (parameter.clock === undefined) continue;
      const key = `${quantityKind(name)} ${parameter.clock} ${parameter.unit}`;
      documents.set(key, (documents.get(key) ?? new Set()).add(framework.id));
    }
  }
  return [...documents.values()].filter((setting) => setting.size > 1).length;
}

function sum(bars: readonly { readonly of: number }[]): number {
  return bars.reduce((total, { of }) => total + of, 0);
}
