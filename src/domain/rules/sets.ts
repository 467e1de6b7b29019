import { assessableOf, EDITORS, FOCAL_DOCUMENT } from '../model/knowledge-base.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

export const setNamesItsParts: Rule = {
  name: 'set-name',
  description: 'The file of a set is named by source, target and, unless it is ours, author.',
  *check({ kb }) {
    for (const { id, path, source, target, author } of kb.sets) {
      const expected = `${source}--${target}${author === EDITORS ? '' : `--${author}`}`;
      if (id !== expected)
        yield {
          at: { path, keys: ['source'] },
          message: `The set from \`${source}\` to \`${target}\` by \`${author}\` belongs in \`${expected}.mdx\`, not \`${id}.mdx\`.`,
        };
      if (source === target) yield { at: { path, keys: ['target'] }, message: 'Source and target are the same document.' };
      if (source === FOCAL_DOCUMENT)
        yield {
          at: { path, keys: ['source'] },
          message: `\`${FOCAL_DOCUMENT}\` is always the target: one direction is authored, the inverse is computed.`,
        };
    }
  },
};

export const setAuthoredOnce: Rule = {
  name: 'set-authored-once',
  description: 'One author relates two documents in one direction only; the inverse is computed.',
  *check({ kb }) {
    for (const { path, source, target, author } of kb.sets) {
      const inverse = kb.sets.find((set) => set.source === target && set.target === source && set.author === author);
      if (inverse && source < target)
        yield {
          at: { path, keys: ['source'] },
          message: `\`${inverse.path}\` relates the same documents in the other direction.`,
          tip: 'Keep one direction; the inverse is computed.',
        };
    }
  },
};

export const leftOpenIsOpen: Rule = {
  name: 'left-open',
  description: 'What a set leaves open is a requirement of its target that no row of it relates, under `considered: all`.',
  *check({ kb, faulty }) {
    for (const set of kb.sets) {
      if (set.leftOpen === undefined || faulty.has(set.id) || faulty.has(set.target)) continue;
      const refs = new Map(assessableOf(kb, set.target).map(({ id, ref }) => [ref, id]));
      const related = new Set((kb.mappingsOfSet.get(set.id) ?? []).flatMap(({ targets }) => targets));
      if (set.considered !== 'all')
        yield {
          at: { path: set.path, keys: ['leftOpen'] },
          message: '`leftOpen` has no meaning under `considered: listed`.',
          tip: 'Leave it out; nothing follows there for targets without a row.',
        };
      for (const [index, ref] of set.leftOpen.entries()) {
        const id = refs.get(ref);
        const at = { path: set.path, keys: ['leftOpen', index] };
        if (id === undefined) yield { at, message: `\`${ref}\` is not a requirement of \`${set.target}\`.` };
        else if (related.has(id)) yield { at, message: `\`${ref}\` stands in a row and is not open.`, tip: 'Take it out of `leftOpen`.' };
      }
    }
  },
};

export const carriedOverSetSaysWhence: Rule = {
  name: 'carried-over-set',
  description: 'A set of another author states licence and attribution; only such a set may say `related-to`.',
  *check({ kb }) {
    for (const { id, path, author, licence, attribution } of kb.sets) {
      if (author !== EDITORS && (licence === undefined || attribution === undefined))
        yield { at: { path, keys: ['author'] }, message: `A set by \`${author}\` needs \`licence\` and \`attribution\`.` };
      if (author !== EDITORS) continue;
      for (const { relationship, place } of kb.mappingsOfSet.get(id) ?? []) {
        if (relationship === 'related-to')
          yield {
            at: place,
            message: '`related-to` is for sets carried over from a publisher who states no kind.',
            tip: 'Choose the relationship and say why.',
          };
      }
    }
  },
};

export const consideredAllIsKept: Rule = {
  name: 'considered-all',
  description: 'A set that promises `considered: all` has every assessable source requirement in a row.',
  *check({ kb, faulty }) {
    for (const set of kb.sets) {
      if (set.considered !== 'all' || faulty.has(set.id)) continue;
      const considered = new Set((kb.mappingsOfSet.get(set.id) ?? []).flatMap(({ sources }) => sources));
      for (const { id, ref } of assessableOf(kb, set.source)) {
        if (considered.has(id) || faulty.has(`${set.id}:${id}`)) continue;
        yield {
          at: { path: set.path, keys: ['considered'] },
          message: `\`considered: all\` is promised, but \`${ref}\` stands in no row.`,
          tip: 'Add a row, with `no-relationship` and `—` where nothing relates, or write `considered: listed`.',
        };
      }
    }
  },
};

export const pairScopedOnce: Rule = {
  name: 'pair-scoped-once',
  description: 'A pair of documents stands once in scope.yaml.',
  *check({ kb }) {
    const seen = new Set<string>();
    for (const [index, { source, target }] of kb.scope.pairs.entries()) {
      const pair = [source, target].sort().join(' ');
      if (seen.has(pair))
        yield {
          at: { path: registerPath(kb, 'scope.yaml'), keys: ['pairs', index, 'source'] },
          message: `The pair \`${source}\` and \`${target}\` stands in scope.yaml already.`,
        };
      seen.add(pair);
    }
  },
};
