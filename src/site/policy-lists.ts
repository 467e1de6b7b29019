import { frameworksIn } from '../domain/model/jurisdictions.ts';
import { namedParty } from '../domain/model/party.ts';
import { parameterText } from '../domain/model/parameter-text.ts';
import { quantityName } from '../domain/model/quantity-name.ts';
import { quantitiesOf, type QuantityValue } from '../domain/policy/quantities.ts';
import { isOfReport } from '../domain/policy/reporting-duties.ts';
import { forceText } from './force-text.ts';
import type { Page } from './page.ts';

type Row = Readonly<Record<string, unknown>>;

/** The lists under /data/v1/ that policymakers ask for. */
export const policyLists = {
  'recognitions.json': {
    holds: 'data.file.recognitions',
    rows: ({ kb }: Page): readonly Row[] =>
      kb.recognitions.map(({ from, to, ...recognition }) => ({ from: namedParty(kb, from), to: namedParty(kb, to), ...recognition })),
  },
  'parameters.json': {
    holds: 'data.file.parameters',
    rows: (page: Page): readonly Row[] =>
      quantitiesOf(page.kb).flatMap(({ name, values }) => values.map((value) => quantityRow(page, name, value))),
  },
  'jurisdictions.json': {
    holds: 'data.file.jurisdictions',
    rows: ({ kb, to }: Page): readonly Row[] =>
      kb.jurisdictions.map(({ id, instruments, criteria = [] }) => ({
        code: id,
        instruments,
        frameworks: frameworksIn(kb, id).map((framework) => framework.id),
        criteria,
        url: to.jurisdiction(id),
      })),
  },
} as const;

/** A quantity with where it stands, how it binds, and what it is in words. */
function quantityRow(page: Page, name: string, { framework, requirement, parameter }: QuantityValue): Row {
  const { trigger, to } = (isOfReport(name) ? requirement.report : undefined) ?? {};
  return {
    id: `${requirement.id}#${name}`,
    requirement: requirement.id,
    name,
    ...parameter,
    jurisdiction: framework.jurisdiction,
    document: framework.shortTitle,
    ref: requirement.ref,
    force: framework.force,
    standing: forceText(page, framework, requirement),
    quantity: quantityName(page.kb, name),
    inWords: parameterText(parameter),
    roles: requirement.roles,
    ...(trigger === undefined ? {} : { reported: trigger }),
    ...(to === undefined ? {} : { reportTo: to }),
    url: page.to.requirement(requirement.id),
  };
}
