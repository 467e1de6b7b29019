import { nearest } from '../model/nearest.ts';
import { registerPath } from './register-path.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Plain words belong to requirements that exist. */
export const plainWordsHold: Rule = {
  name: 'plain-words-hold',
  description: 'Each line of plain words names a requirement that exists.',
  *check({ kb, faulty }: RuleContext): Iterable<Finding> {
    const path = registerPath(kb, 'plain-words.yaml');
    for (const id of Object.keys(kb.plainWords)) {
      if (kb.requirementById.has(id) || faulty.has(id)) continue;
      const near = nearest(id, [...kb.requirementById.keys()]);
      yield {
        at: { path, keys: [id] },
        message: `\`${id}\` is not a requirement.`,
        ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }),
      };
    }
  },
};
