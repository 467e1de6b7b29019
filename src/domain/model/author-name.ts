import { EDITORS, type KnowledgeBase, type MappingSet } from './knowledge-base.ts';

/** Who made a set, written out; without a line in authors.yaml the id, with spaces. */
export function authorName({ authors }: Pick<KnowledgeBase, 'authors'>, id: string): string {
  return Object.hasOwn(authors, id) ? (authors[id]?.name ?? id) : id.replaceAll('-', ' ');
}

/** A set that was taken over: from whom, on which day, and when they published it; `undefined` for one of the editors. */
export function takenOver(
  { authors }: Pick<KnowledgeBase, 'authors'>,
  { author, reviewed }: Pick<MappingSet, 'author' | 'reviewed'>,
): { readonly from: string; readonly on: string; readonly published?: string } | undefined {
  if (author === EDITORS) return undefined;
  const published = Object.hasOwn(authors, author) ? authors[author]?.published : undefined;
  return { from: authorName({ authors }, author), on: reviewed, ...(published === undefined ? {} : { published }) };
}
