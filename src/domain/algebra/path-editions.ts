import type { DerivedMapping, PathEdition } from './derive.ts';

/** The editions on which derived links rest, each document once, in alphabetical order. */
export function pathEditions(links: readonly DerivedMapping[]): readonly PathEdition[] {
  const editions = new Map(
    links
      .flatMap(({ paths }) => paths)
      .flatMap((path) => path.editions)
      .map((edition) => [edition.framework, edition]),
  );
  return [...editions.values()].sort((a, b) => (a.framework < b.framework ? -1 : 1));
}
