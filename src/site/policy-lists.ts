import { frameworksIn } from '../domain/model/jurisdictions.ts';
import { namedParty } from '../domain/model/party.ts';
import { quantitiesOf } from '../domain/policy/quantities.ts';
import type { Page } from './page.ts';

type Row = Readonly<Record<string, unknown>>;

/** The lists under /data/v1/ that policymakers ask for. */
export const policyLists = {
  'recognitions.json': {
    holds: 'Which assessment counts where: directed, dated and pinned to a level',
    rows: ({ kb }: Page): readonly Row[] =>
      kb.recognitions.map(({ from, to, ...recognition }) => ({ from: namedParty(kb, from), to: namedParty(kb, to), ...recognition })),
  },
  'parameters.json': {
    holds: 'Quantities that requirements set: value, unit, and the event from which they run',
    rows: ({ kb, to }: Page): readonly Row[] =>
      quantitiesOf(kb).flatMap(({ name, values }) =>
        values.map(({ requirement, parameter }) => ({
          id: `${requirement.id}#${name}`,
          requirement: requirement.id,
          name,
          ...parameter,
          url: to.requirement(requirement.id),
        })),
      ),
  },
  'jurisdictions.json': {
    holds: 'Countries and unions: what counts there, and what their law does about the criteria of the paper',
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
