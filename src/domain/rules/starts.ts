import { draftOf, fragmentOf } from '../applicability/draft.ts';
import { workBases } from '../work/bases.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

export const startIsRead: Rule = {
  name: 'start-is-read',
  description: 'The facts of a start page are answers that /apply/ reads as they stand, its base is offered there, and its id stands once.',
  *check({ kb, faulty }) {
    const path = registerPath(kb, 'start.yaml');
    const seen = new Set<string>();
    const bases = workBases(kb).map(({ id }) => id);
    for (const [index, { id, facts, base }] of kb.starts.entries()) {
      const read = fragmentOf(draftOf(facts));
      if (read !== facts)
        yield {
          at: { path, keys: [index, 'facts'] },
          message: `Of these facts only \`${read}\` is read.`,
          tip: 'Copy the address of /apply/ after the #.',
        };
      if (kb.frameworkById.has(base) && !faulty.has(base) && !bases.includes(base))
        yield {
          at: { path, keys: [index, 'base'] },
          message: `No list of work is made of \`${base}\`.`,
          tip: `Take one of ${bases.map((one) => `\`${one}\``).join(', ')}.`,
        };
      if (seen.has(id)) yield { at: { path, keys: [index, 'id'] }, message: `\`${id}\` stands twice.`, tip: 'Keep one entry.' };
      seen.add(id);
    }
  },
};
