import { gapKinds } from '../model/gap.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

export const retiredOnce: Rule = {
  name: 'retired-once',
  description: 'An id stands once in retired.yaml, was released before, and gives way to something that exists.',
  *check({ kb, faulty }) {
    const path = registerPath(kb, 'retired.yaml');
    if (faulty.has('published.yaml')) return;
    const released = new Set(kb.publishedIds);
    const seen = new Set<string>();
    const known = [kb.frameworkById, kb.requirementById, kb.elementById, kb.aspectById, kb.setById, kb.mappingById];
    for (const [index, { id, replacedBy }] of kb.retired.entries()) {
      if (seen.has(id)) yield { at: { path, keys: [index, 'id'] }, message: `\`${id}\` is retired twice.`, tip: 'Keep one entry.' };
      seen.add(id);
      if (!released.has(id))
        yield {
          at: { path, keys: [index, 'id'] },
          message: `\`${id}\` was never released.`,
          tip: 'What was not released may be removed without an entry.',
        };
      const isGap = Object.keys(gapKinds).some((kind) => replacedBy?.startsWith(`${kind}--`) === true);
      if (replacedBy !== undefined && !isGap && faulty.size === 0 && !known.some((map) => map.has(replacedBy)))
        yield {
          at: { path, keys: [index, 'replacedBy'] },
          message: `\`${replacedBy}\` does not exist.`,
          tip: 'Name the record or row that took the place, or leave `replacedBy` out.',
        };
    }
  },
};

export const plannedNotIn: Rule = {
  name: 'planned-not-in',
  description: 'A document that is in is no longer planned.',
  *check({ kb }) {
    const path = registerPath(kb, 'scope.yaml');
    for (const [index, { id }] of kb.scope.planned.entries()) {
      if (kb.frameworkById.has(id))
        yield { at: { path, keys: ['planned', index, 'id'] }, message: `\`${id}\` is in already.`, tip: 'Remove it from `planned`.' };
    }
  },
};

export const notAfterRelease: Rule = {
  name: 'not-after-release',
  description: 'Nothing was reviewed or checked after the day as of which the content speaks.',
  *check({ kb, faulty }) {
    if (faulty.has('release.yaml')) return;
    const { asOf } = kb.release;
    const tip = `release.yaml says \`asOf: ${asOf}\`; mend one of the two.`;
    for (const { path, reviewed } of kb.sets)
      if (reviewed > asOf)
        yield { at: { path, keys: ['reviewed'] }, message: `It was reviewed on \`${reviewed}\`, after the day of the content.`, tip };
    for (const { path, asOf: checked } of kb.frameworks)
      if (checked > asOf)
        yield { at: { path, keys: ['asOf'] }, message: `Its state is as of \`${checked}\`, after the day of the content.`, tip };
  },
};
