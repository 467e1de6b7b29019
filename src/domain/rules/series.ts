import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import type { Finding, Rule } from './rule.ts';

export const seriesSpeaksJointly: Rule = {
  name: 'series-speaks-jointly',
  description: 'A series names its members, has no requirements of its own, and its set is `considered: listed` with joint rows alone.',
  *check({ kb }) {
    for (const framework of kb.frameworks) yield* faultsOfSeries(kb, framework);
    for (const { id, path, source, target, considered } of kb.sets) {
      if (kb.frameworkById.get(target)?.kind === 'series')
        yield { at: { path, keys: ['target'] }, message: `\`${target}\` is a series; a series is only ever a source.` };
      if (kb.frameworkById.get(source)?.kind !== 'series') continue;
      if (considered !== 'listed')
        yield {
          at: { path, keys: ['considered'] },
          message: 'A series has no requirements of its own to consider.',
          tip: 'Write `listed`.',
        };
      for (const { sources, place } of kb.mappingsOfSet.get(id) ?? [])
        if (new Set(sources.map((member) => member.split('/')[0])).size < 2)
          yield {
            at: place,
            message: 'A row of a series joins requirements of at least two of its parts.',
            tip: 'A row of one part belongs in the set of that part.',
          };
    }
  },
};

function* faultsOfSeries(kb: KnowledgeBase, { id, path, kind, members }: Framework): Iterable<Finding> {
  if (kind !== 'series') {
    if (members !== undefined)
      yield {
        at: { path, keys: ['members'] },
        message: '`members` says nothing of a single document.',
        tip: 'Write `kind: series`, or remove it.',
      };
    return;
  }
  if (members === undefined) yield { at: { path, keys: ['kind'] }, message: 'A series names its documents in `members`.' };
  if (members?.includes(id)) yield { at: { path, keys: ['members'] }, message: 'A series is not one of its own members.' };
  if ((kb.requirementsOf.get(id) ?? []).length > 0)
    yield { at: { path, keys: ['kind'] }, message: 'A series has no requirements of its own.', tip: 'They belong to its members.' };
}
