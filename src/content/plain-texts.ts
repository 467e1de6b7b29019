import { isPlain } from '../domain/model/plain-file.ts';
import type { Content } from './read-content.ts';
import { renderBody } from './render.ts';

/** The texts of all plain files as HTML, by their paths, on a site mounted under `base`, which ends without a slash. */
export function plainTexts({ records, trees }: Pick<Content, 'records' | 'trees'>, base: string): ReadonlyMap<string, string> {
  const files = [...records.frameworks, ...records.requirements].filter(isPlain);
  return new Map(
    files.flatMap(({ path }) => {
      const tree = trees.get(path);
      return tree === undefined ? [] : [[path, renderBody(tree, base)]];
    }),
  );
}
