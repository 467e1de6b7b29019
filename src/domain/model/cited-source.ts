import type { Sources } from './schema/registers.ts';

interface Linked {
  readonly title: string;
  readonly url: string;
}

/** What a record rests on, as a page cites it. */
export interface CitedSource {
  readonly title: string;
  readonly url: string | undefined;
  /** What it is a copy of, where its publisher has it: cited first, and the source itself as what was read. */
  readonly originals: readonly Linked[];
}

/** The source of a piece of evidence, with the official text of which it is a copy. One that is not registered is cited by its id. */
export function citedSource(sources: Sources, { source, locator = '' }: { source: string; locator?: string }): CitedSource {
  const { title = source, url, copyOf = [] } = sources[source] ?? {};
  const found = copyOf.find(({ where = '' }) => locator.startsWith(where));
  return { title, url, originals: found === undefined ? [] : originalsOf(found, locator) };
}

function originalsOf({ title, url }: Linked, locator: string): readonly Linked[] {
  if (!url.includes('{file}')) return [{ title, url }];
  const files = [...locator.matchAll(/([\w-]+)\.md\b/g)].flatMap(([, file]) => file ?? []);
  return [...new Set(files)].map((file) => ({ title: title.replaceAll('{file}', file), url: url.replaceAll('{file}', file) }));
}
