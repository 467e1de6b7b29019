import { nearest } from '../model/nearest.ts';
import type { Rule } from './rule.ts';

export const answerRestsOnRequirements: Rule = {
  name: 'answer-rests-on-requirements',
  description: 'An answer names requirements that exist by document and printed number, each once.',
  *check({ kb, faulty }) {
    for (const { path, covers } of kb.answers) {
      const seen = new Set<string>();
      for (const [index, { framework, ref }] of covers.entries()) {
        const at = { path, keys: ['covers', index] };
        const name = `${framework} ${ref}`;
        const refs = (kb.requirementsOf.get(framework) ?? []).map((requirement) => requirement.ref);
        if (seen.has(name)) yield { at, message: `\`${ref}\` of \`${framework}\` stands twice.`, tip: 'Keep one of them.' };
        seen.add(name);
        if (refs.includes(ref) || [...faulty].some((id) => id.startsWith(framework))) continue;
        const near = nearest(ref, refs);
        yield {
          at,
          message: `\`${ref}\` is no requirement of \`${framework}\`.`,
          ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }),
        };
      }
    }
  },
};
