import type { MappingSet } from '../model/knowledge-base.ts';

/** What a set says before and after its table, in Markdown. */
export function setProse({ body }: Pick<MappingSet, 'body'>): string {
  return body
    .split('\n')
    .filter((line) => !/^\s*\|/u.test(line))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
