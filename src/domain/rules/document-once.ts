import type { Rule } from './rule.ts';

/** Two pages of one document split its requirements, and whoever cites one of them misses the other. */
export const documentOnce: Rule = {
  name: 'document-once',
  description: 'A document has one page: no two share a title or short title, and no alias is the id of another.',
  *check({ kb }) {
    const seen = new Map<string, string>();
    for (const { id, path, title, shortTitle, alias } of kb.frameworks) {
      for (const [key, value] of [['title', title] as const, ['shortTitle', shortTitle] as const]) {
        const name = `${key} ${value.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()}`;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, id);
        else
          yield {
            at: { path, keys: [key] },
            message: `\`${value}\` is the name of \`${first}\` too.`,
            tip: 'Keep one page for one document; where they are editions, write the edition or year in both names.',
          };
      }
      if (alias !== undefined && alias !== id && kb.frameworkById.has(alias))
        yield {
          at: { path, keys: ['alias'] },
          message: `\`${alias}\` is the id of another document.`,
          tip: 'An alias is the id without its edition, which nothing else has.',
        };
    }
  },
};
