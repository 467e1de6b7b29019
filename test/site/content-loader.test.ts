import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { elementSchema } from '../../src/domain/model/schema/element.ts';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { expectRecords, keep } from '../../src/content/shelf.ts';
import { contentLoader } from '../../src/site/content-loader.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];
type Kind = Parameters<typeof contentLoader>[0];

const root = join(import.meta.dirname, '../..');

beforeEach(() => {
  process.env['CONCORDANCE_CONTENT'] = tinyFolder;
});

/** What Astro gives to a loader, as far as it is used; `watcher` takes part while the site is edited. */
function contextOf(watcher?: object) {
  const entries = new Map<string, Entry>();
  const parseData = vi.fn(({ data }: { data: unknown }) => Promise.resolve(data));
  const error = vi.fn();
  const context = {
    config: { root: pathToFileURL(`${root}/`), base: '/base/' },
    store: { clear: () => entries.clear(), set: (entry: Entry) => (entries.set(entry.id, entry), true) },
    parseData,
    logger: { error },
    ...(watcher === undefined ? {} : { watcher }),
  } as unknown as LoaderContext;
  return { entries, parseData, error, context };
}

async function load(kind: Kind) {
  const { entries, context } = contextOf();
  await contentLoader(kind).load(context);
  return entries;
}

describe('a collection', () => {
  test('has `.mdx` files alone, for the site renders plain ones itself', async () => {
    expect([...(await load('requirements')).keys()]).toEqual(['eu-demo-act/art-4']);
  });

  test('waits for records that another process reads, and has those', async () => {
    const { records } = analyzeContent(tinyFolder).content;
    const guide = records.guide.slice(0, 1);
    const taken = () => keep({ folder: tinyFolder, handed: { records: { ...records, guide }, texts: new Map() } });
    expectRecords(Promise.resolve().then(taken));
    expect([...(await load('guide')).keys()]).toEqual(guide.map(({ id }) => id));
    for (const name of ['concordance.content', 'concordance.content.coming']) Reflect.deleteProperty(globalThis, Symbol.for(name));
  });

  test('of `.mdx` files leaves rendering to Astro, and names each file from the root of the project', async () => {
    const entry = (await load('sets')).get('demo-1-2020--pi40-rri');
    expect(entry).toMatchObject({ filePath: 'test/fixtures/tiny-kb/mappings/demo-1-2020--pi40-rri.mdx', deferredRender: true });
    expect(entry).not.toHaveProperty('rendered');
  });

  test('has the front matter as it was written, without what the reader derived', async () => {
    const element = await load('elements');
    expect(elementSchema.safeParse(element.get('strong-authentication')?.data).success).toBe(true);
  });

  test('forgets what is gone', async () => {
    const { entries, context } = contextOf();
    entries.set('old', { id: 'old', data: {} });
    await contentLoader('guide').load(context);
    expect([entries.has('old'), entries.has('method')]).toEqual([false, true]);
  });

  test('of the landscape is empty where there is none', async () => {
    expect((await load('landscape')).size).toBe(0);
  });
});

describe('while the site is edited', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function watched() {
    const handlers: ((event: string, path: string) => void)[] = [];
    const watcher = { add: vi.fn(), on: (_name: string, handler: (typeof handlers)[number]) => void handlers.push(handler) };
    const made = contextOf(watcher);
    await contentLoader('guide').load(made.context);
    made.parseData.mockClear();
    const change = async (path: string) => {
      for (const handler of handlers) handler('change', path);
      await vi.advanceTimersByTimeAsync(200);
    };
    return { ...made, watcher, change };
  }

  test('the content folder is followed', async () => {
    const { watcher, change, parseData } = await watched();
    expect(watcher.add).toHaveBeenCalledWith(tinyFolder);
    await change(join(tinyFolder, 'guide/method.mdx'));
    expect(parseData).toHaveBeenCalled();
  });

  test('a change elsewhere is nothing', async () => {
    const { change, parseData } = await watched();
    await change(join(root, 'package.json'));
    expect(parseData).not.toHaveBeenCalled();
  });

  test('several changes at once are read once', async () => {
    const { change, parseData, entries } = await watched();
    const path = join(tinyFolder, 'guide/method.mdx');
    await Promise.all([change(path), change(path)]);
    expect(parseData).toHaveBeenCalledTimes(entries.size);
  });

  test('a fault is said once, not by every collection', async () => {
    const { change, parseData, error } = await watched();
    parseData.mockRejectedValue(new Error('Broken.'));
    const path = join(tinyFolder, 'guide/method.mdx');
    await change(path);
    await change(path);
    expect(error.mock.calls).toEqual([['Error: Broken.']]);
  });
});
