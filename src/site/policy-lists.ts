import { frameworksIn } from '../domain/model/jurisdictions.ts';
import { namedParty } from '../domain/model/party.ts';
import { quantitiesOf } from '../domain/policy/quantities.ts';
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
