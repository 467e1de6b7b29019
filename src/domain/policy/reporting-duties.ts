import {
  assessableOf,
  isAssessable,
  type Framework,
  type Jurisdiction,
  type KnowledgeBase,
  type Requirement,
} from '../model/knowledge-base.ts';
import { hasEnded } from '../model/state.ts';
import { compareIds } from '../model/ids.ts';
import { quantitiesOf, type QuantityValue } from './quantities.ts';
import { firstInWords } from './stage-lines.ts';
import { hoursOf } from './strictest.ts';

/** One deadline for a report: its name, its value and its length in hours. */
export interface ReportingDuty extends QuantityValue {
  readonly name: string;
  readonly hours: number;
}

/** All deadlines for reports that companies keep, the shortest first; provisions, and what is asked of authorities alone, stay out. */
export function reportingDuties(kb: KnowledgeBase): readonly ReportingDuty[] {
  return quantitiesOf(kb)
    .filter(({ name }) => isOfReport(name))
    .flatMap(({ name, values }) =>
      values.flatMap((value) => {
        if (!isAssessable(value.requirement) || isOfAuthoritiesAlone(value.requirement)) return [];
        const hours = hoursOf(value.parameter);
        return hours === undefined ? [] : [{ ...value, name, hours }];
      }),
    )
    .sort((a, b) => a.hours - b.hours || compareIds(a.requirement.id, b.requirement.id));
}

/** Whether a quantity is a deadline for a report, by its name. */
export function isOfReport(name: string): boolean {
  return /(?:^|-)report(?:-|$)/u.test(name);
}

function isOfAuthoritiesAlone({ roles }: Requirement): boolean {
  return roles.length > 0 && roles.every((role) => role === 'authority');
}

/** A country with its deadlines, and with the acts of which reports are told in words alone, which no sum counts. */
export interface CountryReporting {
  readonly country: Jurisdiction;
  readonly duties: readonly ReportingDuty[];
  /** Requirements that ask for a first report in words, such as promptly, which no axis can hold. */
  readonly inWords: readonly Requirement[];
  readonly known: readonly KnownReporting[];
}

/** An act of law of which no deadline is listed, with what is known of the reports that it asks for. */
export type KnownReporting = Framework & { readonly reports: string };

/** The deadlines country by country, in the order of the register, then act by act, the shortest first. */
export function reportingByCountry(
  kb: KnowledgeBase,
  duties: readonly ReportingDuty[],
  known: readonly KnownReporting[] = [],
): readonly CountryReporting[] {
  return kb.jurisdictions
    .map((country) => ({
      country,
      inWords: firstInWords(
        kb,
        kb.frameworks.filter((one) => one.jurisdiction === country.id && !hasEnded(one, kb.release.asOf)),
      ),
      known: known.filter(({ jurisdiction }) => jurisdiction === country.id),
      duties: duties
        .filter(({ framework }) => framework.jurisdiction === country.id)
        .sort((a, b) => compareIds(a.framework.id, b.framework.id) || a.hours - b.hours || compareIds(a.requirement.id, b.requirement.id)),
    }))
    .filter((one) => one.duties.length + one.inWords.length + one.known.length > 0);
}

/** Acts of law that the reporting table has no line for: those of which something is known though they are not listed, and the others. */
export function lawsWithoutDeadline(kb: KnowledgeBase): {
  readonly notListed: readonly KnownReporting[];
  readonly listed: readonly Framework[];
} {
  const setting = new Set(reportingDuties(kb).map(({ framework }) => framework.id));
  const laws = kb.frameworks.filter((one) => one.force === 'law' && !hasEnded(one, kb.release.asOf) && !setting.has(one.id));
  return {
    notListed: laws.flatMap((one) => (one.reports === undefined ? [] : [{ ...one, reports: one.reports }])),
    listed: laws.filter(({ id, reports }) => reports === undefined && assessableOf(kb, id).length > 0),
  };
}
