import { compareIds } from '../model/ids.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { bindsOn } from '../model/standing.ts';
import type { Finding } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';
import { reportingDuties, type ReportingDuty } from './reporting-duties.ts';

/** The deadlines in hours from awareness on that acts of law set for reports, the shortest first; what does not apply yet is left out. */
export function hoursFromAwareness(kb: KnowledgeBase): readonly ReportingDuty[] {
  return reportingDuties(kb).filter(
    ({ framework, requirement, parameter }) =>
      parameter.unit === 'h' && parameter.clock === 'awareness' && bindsOn(framework, kb.release.asOf, requirement),
  );
}

/**
 * How many acts of law set another deadline for the first report than the most common one. An act that transposes another counts with it.
 */
export function firstReportDeadlines({ kb }: Pick<PolicyInput, 'kb'>): Finding[] {
  const first = new Map<string, number>();
  for (const { framework, hours } of hoursFromAwareness(kb)) if (!first.has(framework.id)) first.set(framework.id, hours);
  for (const id of [...first.keys()]) if (first.has(kb.frameworkById.get(id)?.transposes ?? '')) first.delete(id);
  const acts = [...first.keys()].sort(compareIds);
  const common = mostCommon([...first.values()]);
  const differing = acts.filter((id) => first.get(id) !== common);
  if (common === undefined || differing.length === 0) return [];
  const others = [...new Set(differing.flatMap((id) => first.get(id) ?? []))].sort((a, b) => a - b);
  return [
    {
      kind: 'first-report-deadlines',
      count: differing.length,
      full: 0,
      of: acts.length,
      bars: [],
      members: hoursFromAwareness(kb).map(({ requirement }) => requirement.id),
      hours: { common, others },
      acts,
      basis: acts,
    },
  ];
}

/** The number that stands most often; of equals the largest. */
function mostCommon(numbers: readonly number[]): number | undefined {
  const times = (one: number) => numbers.filter((other) => other === one).length;
  return numbers.toSorted((a, b) => times(b) - times(a) || b - a)[0];
}
