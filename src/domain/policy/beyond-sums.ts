import type { LawBeyond } from './beyond-list.ts';

/** What acts demand beyond the standards, added up: measures that a standard could answer, reports to authorities, and the regime apart. */
export interface BeyondSums {
  readonly answerable: number;
  readonly reports: number;
  /** How many measures there are, beyond the standards or not. */
  readonly of: number;
  /** Duties about the regime itself that have no counterpart, and of how many. */
  readonly regime: number;
  readonly ofRegime: number;
}

/** The sums by the one rule that findings, countries and gaps count by. */
export function beyondSums(laws: readonly Pick<LawBeyond, 'measures' | 'reports' | 'of' | 'regime' | 'ofRegime'>[]): BeyondSums {
  const sum = (countOf: (law: (typeof laws)[number]) => number) => laws.reduce((total, law) => total + countOf(law), 0);
  return {
    answerable: sum(({ measures }) => measures.length),
    reports: sum(({ reports }) => reports.length),
    of: sum(({ of }) => of),
    regime: sum(({ regime }) => regime.length),
    ofRegime: sum(({ ofRegime }) => ofRegime),
  };
}
