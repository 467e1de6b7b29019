import { compareIds } from '../ids.ts';
import { EDITORS, isAssessable, type KnowledgeBase, type Mapping } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

/** A row as people name it: `SR 1.1 → plan.basic-policy`. */
export function rowName(kb: KnowledgeBase, { sources, targets }: Pick<Mapping, 'sources' | 'targets'>): string {
  const name = (id: string) => kb.requirementById.get(id)?.ref ?? id;
  return `${sources.map(name).join('; ')} → ${targets.length > 0 ? targets.map(name).join('; ') : '—'}`;
}

export const rowHasMembers: Rule = {
  name: 'row-members',
  description: 'A row names a source, names nobody twice, and has a target unless it says `no-relationship`.',
  *check({ kb }) {
    for (const { sources, targets, relationship, place } of kb.mappings) {
      if (sources.length === 0) yield { at: place, message: 'The row names no source.' };
      if (targets.length === 0 && relationship !== 'no-relationship') yield { at: place, message: `\`${relationship}\` needs a target.`, tip: 'Name it, or write `no-relationship`.' };
      if (new Set(sources).size < sources.length || new Set(targets).size < targets.length) yield { at: place, message: 'The row names a member twice.' };
    }
  },
};

export const assessableOnly: Rule = {
  name: 'assessable-only',
  description: 'Only requirements and enhancements are mapped: no heading, no provision, nothing withdrawn.',
  *check({ kb }) {
    for (const { sources, targets, place } of kb.mappings) {
      for (const id of [...sources, ...targets]) {
        const requirement = kb.requirementById.get(id);
        if (!requirement || isAssessable(requirement)) continue;
        const what = requirement.withdrawn === undefined ? `a ${requirement.kind}` : `withdrawn since ${requirement.withdrawn}`;
        const tip = requirement.withdrawn === undefined ? 'Map the requirements below it.' : replacement(requirement.replacedBy);
        yield { at: place, message: `\`${requirement.ref}\` is ${what} and cannot be mapped.`, tip };
      }
    }
  },
};

export const pairClaimedOnce: Rule = {
  name: 'pair-claimed-once',
  description: 'One author says one thing about one pair, in whichever direction.',
  *check({ kb }) {
    const seen = new Map<string, Mapping>();
    for (const mapping of kb.mappings) {
      const nothing = `nothing in ${kb.setById.get(mapping.set)?.target ?? ''}`;
      const sides = [mapping.sources.join('+'), mapping.targets.join('+') || nothing].sort(compareIds);
      const key = `${mapping.author} ${sides.join(' ')}`;
      const first = seen.get(key);
      seen.set(key, first ?? mapping);
      if (first) yield { at: mapping.place, message: `\`${rowName(kb, mapping)}\` is claimed already in \`${first.place.path}:${first.place.line}\`.`, tip: 'Keep the row that you can defend.' };
    }
  },
};

export const noRelationshipStandsAlone: Rule = {
  name: 'no-relationship-alone',
  description: 'A requirement that relates to nothing in a document stands in no other row of that set.',
  *check({ kb }) {
    for (const set of kb.sets) {
      const rows = kb.mappingsOfSet.get(set.id) ?? [];
      for (const row of rows) {
        if (row.targets.length > 0) continue;
        const other = rows.find((candidate) => candidate !== row && candidate.sources.some((source) => row.sources.includes(source)));
        if (other) yield { at: row.place, message: `\`${rowName(kb, row)}\` says that nothing relates, but \`${rowName(kb, other)}\` stands in line ${other.place.line}.` };
      }
    }
  },
};

export const jointTargets: Rule = {
  name: 'joint-targets',
  description: 'In our own sets several targets stand in one row only where the source contains them all or equals them together.',
  *check({ kb }) {
    const allowed = new Set(['equal-to', 'equivalent-to', 'superset-of']);
    for (const mapping of kb.mappings) {
      if (mapping.author !== EDITORS || mapping.targets.length < 2 || allowed.has(mapping.relationship)) continue;
      yield { at: mapping.place, message: `\`${mapping.relationship}\` cannot be said of ${mapping.targets.length} targets at once.`, tip: 'Write one row for each target.' };
    }
  },
};

function replacement(ids: readonly string[] | undefined): string {
  return ids && ids.length > 0 ? `It was replaced by ${ids.map((id) => `\`${id}\``).join(', ')}.` : 'Nothing replaces it.';
}
