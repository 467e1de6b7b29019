import type { KnowledgeBase, Mapping, Requirement } from '../model/knowledge-base.ts';
import type { Finding, Rule } from './rule.ts';

export const noHeadingMapped: Rule = {
  name: 'no-heading-mapped',
  description: 'A heading groups requirements and is not mapped itself.',
  *check({ kb }) {
    yield* findings(
      kb,
      ({ kind }) => kind === 'heading',
      ({ ref }) => ({ message: `\`${ref}\` is a heading and cannot be mapped.`, tip: 'Map the requirements below it.' }),
    );
  },
};

export const noProvisionMapped: Rule = {
  name: 'no-provision-mapped',
  description: 'A provision binds nobody to a measure and is not mapped.',
  *check({ kb }) {
    yield* findings(
      kb,
      ({ kind }) => kind === 'provision',
      ({ ref }) => ({
        message: `\`${ref}\` is a provision and cannot be mapped.`,
        tip: 'Map the duty that it belongs to; if it binds somebody to a measure itself, its kind is wrong.',
      }),
    );
  },
};

export const noWithdrawnMapped: Rule = {
  name: 'no-withdrawn-mapped',
  description: 'What was withdrawn is not mapped.',
  *check({ kb }) {
    yield* findings(
      kb,
      ({ withdrawn }) => withdrawn !== undefined && withdrawn <= kb.release.asOf,
      ({ ref, withdrawn, replacedBy }) => ({
        message: `\`${ref}\` is withdrawn since ${withdrawn} and cannot be mapped.`,
        tip: replacement(replacedBy),
      }),
    );
  },
};

function* findings(
  kb: KnowledgeBase,
  applies: (requirement: Requirement) => boolean,
  say: (requirement: Requirement) => Omit<Finding, 'at'>,
): Iterable<Finding> {
  for (const mapping of kb.mappings)
    for (const requirement of membersOf(kb, mapping)) if (applies(requirement)) yield { at: mapping.place, ...say(requirement) };
}

function membersOf(kb: KnowledgeBase, { sources, targets }: Mapping): readonly Requirement[] {
  return [...sources, ...targets].flatMap((id) => kb.requirementById.get(id) ?? []);
}

function replacement(ids: readonly string[] | undefined): string {
  return ids && ids.length > 0 ? `It was replaced by ${ids.map((id) => `\`${id}\``).join(', ')}.` : 'Nothing replaces it.';
}
