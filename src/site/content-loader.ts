import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { toPosix } from '../content/files.ts';
import { contentFolder } from '../content/content-folder.ts';
import { awaitRecords, keptOf } from '../content/shelf.ts';
import type { Kind } from '../content/layouts.ts';
import type { Authored, Records } from '../domain/model/knowledge-base.ts';
import { isPlain } from '../domain/model/plain-file.ts';

/** A kind of content file, under the name that its records have in the knowledge base. */
export type CollectionName = Exclude<Kind, 'mappings'> | 'sets';

/** Fills a collection with the `.mdx` files of a kind from the project's own reader, which has checked every record. */
export function contentLoader(kind: CollectionName): Loader {
  return {
    name: `concordance-${kind}`,
    async load(context) {
      const fill = async (): Promise<void> => {
        const records = await readRecords();
        const root = fileURLToPath(context.config.root);
        context.store.clear();
        for (const { id, path, body: _body, ...rest } of recordsOf(records, kind).filter((record) => !isPlain(record))) {
          const data = await context.parseData({ id, data: authored(rest) });
          context.store.set({ id, data, ...compiled(root, path) });
        }
      };
      const { watcher } = context;
      if (!watcher) return awaitRecords().then(fill);
      const refill = () => fill().catch((error: unknown) => reportOnce(String(error), (text) => context.logger.error(text)));
      const folder = contentFolder(process.env['CONCORDANCE_CONTENT']);
      let waiting: NodeJS.Timeout | undefined;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void refill(), 150);
      });
      await refill();
    },
  };
}

/** The records of the content folder, as a build keeps them; who edits gets them from the folder as it is now. */
async function readRecords(): Promise<Records> {
  const handed = keptOf(contentFolder(process.env['CONCORDANCE_CONTENT']))?.handed;
  return handed?.records ?? (await import('./knowledge.ts')).getKnowledgeBase();
}

/** The records of a kind; the landscape is one record, or none. */
function recordsOf(records: Records, kind: CollectionName): readonly Authored[] {
  return kind === 'landscape' ? [records.landscape ?? []].flat() : records[kind];
}

/**
 * An entry whose text Astro's MDX integration compiles and renders, as its own loader of files marks it; the path is from the project's
 * root.
 */
function compiled(root: string, path: string) {
  return { filePath: toPosix(relative(root, resolve(path))), deferredRender: true } as const;
}

let reported = '';

/** While editing, every collection meets the same fault: it is said once. */
function reportOnce(text: string, report: (text: string) => void): void {
  if (text !== reported) report(text);
  reported = text;
}

/** The keys of the front matter alone: what the reader derived is taken off again. */
function authored(record: object): Record<string, unknown> {
  const { framework: _framework, slug: _slug, gist: _gist, relations: _relations, ...rest } = record as Record<string, unknown>;
  const aspects = rest['aspects'];
  if (!Array.isArray(aspects)) return rest;
  return {
    ...rest,
    aspects: aspects.map(({ element, path: _path, index: _index, id, ...aspect }: Record<string, unknown>) => ({
      ...aspect,
      id: String(id).slice(String(element).length + 1),
    })),
  };
}
