import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { compareIds } from '../model/ids.ts';
import { quantitiesOf, type QuantityValue } from './quantities.ts';
import { hoursOf } from './strictest.ts';

/** One deadline for a report: its name, its value and its length in hours. */
export interface ReportingDuty extends QuantityValue {
  readonly name: string;
  readonly hours: number;
}

/** All deadlines for reports, the shortest first. */
export function reportingDuties(kb: KnowledgeBase): readonly ReportingDuty[] {
  return quantitiesOf(kb)
    .filter(({ name }) => /(?:^|-)report(?:-|$)/u.test(name))
    .flatMap(({ name, values }) =>
      values.flatMap((value) => {
        const hours = hoursOf(value.parameter);
        return hours === undefined ? [] : [{ ...value, name, hours }];
      }),
    )
    .sort((a, b) => a.hours - b.hours || compareIds(a.requirement.id, b.requirement.id));
}
