/** The criteria by which the joint paper describes regimes, in its order. The four examples of the third are ours. */
export const criteria = [
  'transparent',
  'based-on-international-standards',
  'no-excessive-examination',
  'no-censorship',
  'consistent-levels',
  'sme-inclusive',
  'recognises-foreign-assessment',
] as const;

/** What a provision of law does about a criterion; never a score. */
export const criterionFindings = ['provides', 'provides-in-part', 'requires-the-opposite', 'nothing-found', 'unknown'] as const;
export type CriterionFinding = (typeof criterionFindings)[number];

/** Whether a finding rests on a provision, which then must be named. */
export function needsProvision(finding: CriterionFinding): boolean {
  return finding === 'provides' || finding === 'provides-in-part' || finding === 'requires-the-opposite';
}
