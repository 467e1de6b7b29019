import { compareIds } from '../model/ids.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { isFirstReport } from '../model/quantity-kind.ts';
import { bindsOn } from '../model/standing.ts';
import type { Finding } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';
import { reportingDuties, type ReportingDuty } from './reporting-duties.ts';

/**
 * The deadlines in hours from awareness on that acts of law set for a first report, the shortest first; what does not apply yet is left
 * out, and so are what follows a first report and directives, which bind through the acts that transpose them.
 */
export function hoursFromAwareness(kb: KnowledgeBase): readonly ReportingDuty[] {
  return reportingDuties(kb).filter(
    ({ framework, requirement, parameter, name }) =>
      parameter.unit === 'h' &&
      parameter.clock === 'awareness' &&
      framework.kind !== 'directive' &&
      isFirstReport(name) &&
      bindsOn(framework, kb.release.asOf, requirement),
  );
}

/** How many acts of law set another deadline for the first report than the most common one. */
export function firstReportDeadlines({ kb }: Pick<PolicyInput, 'kb'>): Finding[] {
  const duties = hoursFromAwareness(kb);
  const acts = [...new Set(duties.map(({ framework }) => framework.id))].sort(compareIds);
  const hoursOf = (act: string) => duties.filter(({ framework }) => framework.id === act).map(({ hours }) => hours);
  const common = mostCommon(acts.flatMap((act) => hoursOf(act)[0] ?? []));
  const differing = acts.filter((act) => hoursOf(act).some((hours) => hours !== common));
  if (common === undefined || differing.length === 0) return [];
  const others = [...new Set(differing.flatMap(hoursOf))].filter((hours) => hours !== common).sort((a, b) => a - b);
  return [
    {
      kind: 'first-report-deadlines',
      count: differing.length,
      full: 0,
      of: acts.length,
      bars: [],
      members: duties.map(({ requirement }) => requirement.id),
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
