import { EDITORS } from '../model/knowledge-base.ts';
import type { DerivedMapping, DerivedPath } from './derive.ts';

/** From whom rows of a path were taken over. */
export function pathAuthors({ authors }: Pick<DerivedPath, 'authors'>): readonly string[] {
  return authors.filter((author) => author !== EDITORS);
}

/** From whom every path of these links has a row alike, so that it need be said once; empty where paths differ. */
export function sharedAuthors(links: readonly Pick<DerivedMapping, 'paths'>[]): readonly string[] {
  const [first = [], ...others] = links.flatMap(({ paths }) => paths).map(pathAuthors);
  return others.every((authors) => authors.join() === first.join()) ? first : [];
}
