import type { Recognitions } from '../model/schema/recognitions.ts';

type Statement = Recognitions[number];

/** Whether two statements on recognition differ in nothing but in what counts for what. */
export function saysTheSame(one: Statement, other: Statement | undefined): boolean {
  return other !== undefined && said(one) === said(other);
}

function said({ outcome, effect, conditions, since, basis, asOf, verified }: Statement): string {
  return JSON.stringify([outcome, effect, conditions, since, basis, asOf, verified]);
}
