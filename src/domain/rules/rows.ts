import { inverse } from '../algebra/composition.ts';
import { EDITORS, namesWholeDocument, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { relationOfRow } from '../algebra/relation.ts';
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
      if (targets.length === 0 && relationship !== 'no-relationship')
        yield { at: place, message: `\`${relationship}\` needs a target.`, tip: 'Name it, or write `no-relationship`.' };
      if (targets.length > 1 && namesWholeDocument(kb, { targets }))
        yield {
          at: place,
          message: 'The row names a whole document beside others.',
          tip: 'Write a row of its own for the document as a whole.',
        };
      if (new Set(sources).size < sources.length || new Set(targets).size < targets.length)
        yield { at: place, message: 'The row names a member twice.' };
    }
  },
};

export const ourRowsSayWhy: Rule = {
  name: 'row-complete',
  description: 'A row of ours states confidence and rationale; strength is for sets of other authors, which say its scale.',
  *check({ kb }) {
    for (const set of kb.sets) {
      for (const { place, confidence, rationale, strength } of kb.mappingsOfSet.get(set.id) ?? []) {
        const missing = [...(confidence === undefined ? ['Confidence'] : []), ...(rationale === undefined ? ['Rationale'] : [])];
        if (set.author === EDITORS && missing.length > 0)
          yield {
            at: place,
            message: `A row of \`editors\` needs ${missing.map((column) => `\`${column}\``).join(' and ')}; \`—\` is for sets of other authors.`,
            tip: 'Say why this relationship and not its neighbour, and how sure you are.',
          };
        if (set.author === EDITORS && strength !== undefined)
          yield {
            at: place,
            message: '`Strength` is for sets of other authors.',
            tip: 'Leave the column out; `Confidence` says how sure we are.',
          };
      }
      const strength = (kb.mappingsOfSet.get(set.id) ?? []).find((row) => row.strength !== undefined)?.strength;
      if (set.author !== EDITORS && strength !== undefined && set.strengthScale === undefined)
        yield {
          at: { path: set.path, keys: ['author'] },
          message: `The strength \`${strength}\` stands in this set, but no \`strengthScale\` says what it means.`,
          tip: 'Add `strengthScale`, in the words of the author.',
        };
    }
  },
};

export const pairClaimedOnce: Rule = {
  name: 'pair-claimed-once',
  description: 'One author says one thing about one pair, in whichever direction.',
  *check({ kb }) {
    for (const { row, first, inverse } of repeatedPairs(kb)) {
      if (inverse && !agrees(row, first)) continue;
      yield {
        at: row.place,
        message: `\`${rowName(kb, row)}\` is claimed already in \`${first.place.path}:${first.place.line}\`.`,
        tip: inverse ? 'One direction is authored; the inverse is computed.' : 'Keep the row that you can defend.',
      };
    }
  },
};

export const subsetOneWay: Rule = {
  name: 'subset-one-way',
  description: 'Two requirements do not both contain each other by one author: that would make them equal.',
  *check({ kb }) {
    for (const { row, first, inverse } of repeatedPairs(kb)) {
      if (!inverse || row.relationship !== first.relationship || !['subset-of', 'superset-of'].includes(row.relationship)) continue;
      yield {
        at: row.place,
        message: `\`${rowName(kb, row)}\` says \`${row.relationship}\`, and \`${first.place.path}:${first.place.line}\` says the same the other way round.`,
        tip: 'If each contains the other, write `equivalent-to` once.',
      };
    }
  },
};

export const inverseAgrees: Rule = {
  name: 'inverse-agrees',
  description: 'Two rows of one author about one pair, read in opposite directions, say the same.',
  *check({ kb }) {
    for (const { row, first, inverse } of repeatedPairs(kb)) {
      if (
        !inverse ||
        agrees(row, first) ||
        (row.relationship === first.relationship && ['subset-of', 'superset-of'].includes(row.relationship))
      )
        continue;
      yield {
        at: row.place,
        message: `\`${rowName(kb, row)}\` says \`${row.relationship}\`, but \`${first.place.path}:${first.place.line}\` says \`${first.relationship}\` the other way round.`,
        tip: 'Keep one direction, with the relationship that you can defend.',
      };
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
        if (other)
          yield {
            at: row.place,
            message: `\`${rowName(kb, row)}\` says that nothing relates, but \`${rowName(kb, other)}\` stands in line ${other.place.line}.`,
          };
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
      yield {
        at: mapping.place,
        message: `\`${mapping.relationship}\` cannot be said of ${mapping.targets.length} targets at once.`,
        tip: 'Write one row for each target.',
      };
    }
  },
};

interface Repetition {
  readonly row: Mapping;
  readonly first: Mapping;
  /** Whether the two are read in opposite directions. */
  readonly inverse: boolean;
}

const repetitions = new WeakMap<KnowledgeBase, readonly Repetition[]>();

/** Rows of one author about a pair that an earlier row is about already; found once for the rules that ask. */
function repeatedPairs(kb: KnowledgeBase): readonly Repetition[] {
  const found = repetitions.get(kb) ?? [...findRepeatedPairs(kb)];
  repetitions.set(kb, found);
  return found;
}

function* findRepeatedPairs(kb: KnowledgeBase): Iterable<Repetition> {
  const seen = new Map<string, Mapping>();
  for (const row of kb.mappings) {
    const nothing = `nothing in ${kb.setById.get(row.set)?.target ?? ''}`;
    const from = row.sources.join('+');
    const to = row.targets.join('+') || nothing;
    const key = from < to ? `${row.author} ${from} ${to}` : `${row.author} ${to} ${from}`;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (first) yield { row, first, inverse: first.sources.join('+') !== from };
  }
}

/** Whether two rows that read in opposite directions say the same. */
function agrees(row: Mapping, other: Mapping): boolean {
  return inverse(relationOfRow[row.relationship]) === relationOfRow[other.relationship];
}
