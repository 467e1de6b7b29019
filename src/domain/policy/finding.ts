import type { DivergingRange } from './diverging-range.ts';

/** The statements that the knowledge base can make of itself; the token is the address of the page, and stays. */
export const findingKinds = [
  'least-covered-principle',
  'least-covered-trust-element',
  'law-without-international-duty',
  'full-in-law-alone',
  'law-beyond-standards',
  'diverging-deadlines',
  'first-report-deadlines',
  'not-recognised',
  'standards-without-law',
  'voluntary-alone',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One line of the figure: how much of what is counted holds of a record, and how much of that in full. */
export interface FindingBar {
  /** Id of an element, aspect, document or country. */
  readonly id: string;
  readonly count: number;
  readonly full: number;
  readonly of: number;
}

/** One statement: `count` of `of` places, with all that it rests on. */
export interface Finding {
  readonly kind: FindingKind;
  /** Id of the element that it speaks of, where it speaks of one. */
  readonly subject?: string;
  readonly count: number;
  /** Of the places counted, those that hold in full. */
  readonly full: number;
  readonly of: number;
  readonly bars: readonly FindingBar[];
  /** Ids of what is counted: aspects, requirements, gaps. */
  readonly members: readonly string[];
  /** Of the measures counted, how many are reports to authorities, where it counts measures. */
  readonly reports?: number;
  /** Hours of the deadlines that it speaks of, where it speaks of some. */
  readonly hours?: { readonly common: number; readonly others: readonly number[] };
  /** Quantities of the same kind that a union and its members alone set, where it counts quantities. */
  readonly within?: number;
  /** The quantities counted, with their values and who sets each. */
  readonly ranges?: readonly DivergingRange[];
  /** How many acts of law are listed, where it says how many of them it concerns. */
  readonly laws?: number;
  /** Of the cases that are not counted, in how many something counts in part alone, where it counts cases. */
  readonly partly?: number;
  /** Ids of the acts of law concerned, each once. */
  readonly acts: readonly string[];
  /** Ids of the documents that were looked at for it. */
  readonly basis: readonly string[];
}

/** What is counted, as a share of what it is counted in: 0 to 1. */
export function shareOf({ count, of }: Pick<Finding, 'count' | 'of'>): number {
  return of === 0 ? 0 : count / of;
}
