import { isAssessable } from '../model/knowledge-base.ts';
import type { Rule } from './rule.ts';

export const basisAndModality: Rule = {
  name: 'basis-and-modality',
  description: 'A requirement and an enhancement say what their gist was written from, and how strongly they ask.',
  *check({ kb }) {
    for (const requirement of kb.requirements) {
      if (!isAssessable(requirement)) continue;
      const at = { path: requirement.path, keys: ['ref'] };
      if (requirement.basis === undefined)
        yield {
          at,
          message: '`basis` is missing.',
          tip: 'Write what the gist was written from: `text`, `official-summary`, `secondary` or `title`.',
        };
      if (requirement.modality === undefined)
        yield { at, message: '`modality` is missing.', tip: 'Write how strongly it asks: `shall`, `should` or `may`.' };
    }
  },
};
