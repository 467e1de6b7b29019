import { leastCoveredElements, lawWithoutStandard, standardsWithoutLaw } from './coverage-findings.ts';
import { findingKinds, shareOf, type Finding } from './finding.ts';
import { divergingDeadlines, lawBeyondStandards } from './law-findings.ts';
import { notRecognised } from './recognition-findings.ts';
import { firstReportDeadlines } from './first-reports.ts';
import type { PolicyInput } from './policy-input.ts';

/**
 * Every statement that holds, the strongest first: by how many acts of law it concerns, then by the share of what was counted, and of
 * equals in the order of their kinds. Of what is covered the small share is strong, of all else the large one.
 */
export function findFindings(input: PolicyInput): readonly Finding[] {
  const found = [
    ...leastCoveredElements(input),
    ...lawWithoutStandard(input),
    ...lawBeyondStandards(input),
    ...divergingDeadlines(input),
    ...firstReportDeadlines(input),
    ...notRecognised(input),
    ...standardsWithoutLaw(input),
  ];
  return found.sort(
    (a, b) => b.acts.length - a.acts.length || strengthOf(b) - strengthOf(a) || findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind),
  );
}

function strengthOf(finding: Finding): number {
  return finding.kind.startsWith('least-covered') ? 1 - shareOf(finding) : shareOf(finding);
}
