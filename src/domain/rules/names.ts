import { tokensOf } from '../search/tokens.ts';
import type { Rule } from './rule.ts';

/** Such a name would be taken out of the number that somebody types, and the number would not be found. */
export const nameBeginsNoNumber: Rule = {
  name: 'name-begins-no-number',
  description: 'No abbreviation of a document is the first word of one of its numbers.',
  *check({ kb }) {
    for (const { id, path, abbreviations = [] } of kb.frameworks) {
      const numbers = kb.requirementsOf.get(id) ?? [];
      for (const [index, name] of abbreviations.entries()) {
        const words = tokensOf(name);
        const number = numbers.find(({ ref }) => startsWith(tokensOf(ref), words));
        if (number === undefined) continue;
        yield {
          at: { path, keys: ['abbreviations', index] },
          message: `\`${name}\` begins the number \`${number.ref}\` of this document, which nobody could find then.`,
          tip: 'Leave the abbreviation out, or write more of the name.',
        };
      }
    }
  },
};

function startsWith(tokens: readonly string[], head: readonly string[]): boolean {
  return head.length > 0 && head.every((token, index) => tokens[index] === token);
}
