import type { Vocabulary } from './vocabulary.ts';

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

/** The four kinds of examination that we look for where a requirement brings one. */
export const examinations = {
  'source-code': { label: 'source code', meaning: 'Source code is laid open to an examiner or an authority.' },
  'local-testing': {
    label: 'testing by a local body',
    meaning: 'A body of the place, or one that its authorities have named, tests or certifies.',
  },
  'local-data': { label: 'data kept in the country', meaning: 'Data stay in the country or leave it only by leave.' },
  'prior-approval': { label: 'approval beforehand', meaning: 'Sale, purchase or use waits for an approval or a certificate.' },
} as const satisfies Vocabulary;
export type Examination = keyof typeof examinations;

/** What a provision of law does about a criterion; never a score. */
export const criterionFindings = ['provides', 'provides-in-part', 'requires-the-opposite', 'nothing-found', 'unknown'] as const;
export type CriterionFinding = (typeof criterionFindings)[number];

/** Whether a finding rests on a provision, which then must be named. */
export function needsProvision(finding: CriterionFinding): boolean {
  return finding === 'provides' || finding === 'provides-in-part' || finding === 'requires-the-opposite';
}

interface Reading {
  readonly criterion: string;
  readonly finding: CriterionFinding;
  readonly reader?: 'second' | undefined;
}

/** Whether each statement of a second reader stands beside a first one on its criterion that finds something else. */
export function secondReadersDiffer(statements: readonly Reading[]): boolean {
  const firstOn = new Map(statements.filter(({ reader }) => reader === undefined).map((one) => [one.criterion, one.finding]));
  return statements.every(({ criterion, finding, reader }) => {
    const first = firstOn.get(criterion);
    return reader === undefined || (first !== undefined && first !== finding);
  });
}
