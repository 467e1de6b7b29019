import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Handed } from '../src/content/shelf.ts';
import type { Compiled, WritePage, Written } from './render-pages.ts';

/**
 * A process of its own beside the one in which Astro works: it reads and checks the content, then writes what is no page, and then renders
 * a part of the pages.
 */
export interface Beside {
  /** The content as it was read, which may still have errors that no single file shows; never, where a file has one. */
  readonly read: Promise<Handed>;
  /** What the check found, and how long it took, reading included. */
  readonly checked: Promise<Checked>;
  /** Lets it write into a folder, once the content is without errors. */
  readonly begin: (folder: string) => void;
  /** Once the search index of each locale is written. */
  readonly indexed: Promise<unknown>;
  /** Once the row pages and the files for exchange are written. */
  readonly written: Promise<unknown>;
  /** Hands it what Astro compiled, so that it renders pages as soon as the rest is written. */
  readonly join: (compiled: Compiled) => void;
  /** Whether it would begin with a page at once. */
  readonly isFree: () => boolean;
  /** Renders and writes a page there; `undefined` where what comes is no page. */
  readonly render: WritePage;
  /** Ends the process, written or not. */
  readonly stop: () => Promise<unknown>;
}

/** What a check found, as it is printed; its time is in milliseconds. */
export interface Checked {
  readonly report: string;
  readonly hasErrors: boolean;
  readonly requirements: number;
  readonly took: number;
}

/** What the process says. */
export type Said =
  | { readonly is: 'read'; readonly handed: Handed }
  | { readonly is: 'checked'; readonly checked: Checked }
  | { readonly is: 'indexed' | 'written' | 'ready' }
  | { readonly is: 'rendered'; readonly url: string; readonly page: Written | undefined }
  | { readonly is: 'failed'; readonly url: string; readonly error: unknown };

interface Waiting {
  readonly resolve: (page: Written | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const program = join(import.meta.dirname, 'write-beside.ts');

/** So many pages wait there at a time, so that it never waits for this process to give it the next. */
const MOST_PAGES = 24;

interface Place {
  readonly content: string;
  readonly base: string;
  /** Public address of the site. */
  readonly address: string | undefined;
}

/** Starts the process, which begins to check at once. All promises fail with what the process said where it ends badly. */
export function startBeside({ content, base, address = '' }: Place): Beside {
  const env = { ...process.env, CONCORDANCE_CONTENT: content, CONCORDANCE_BASE: base, CONCORDANCE_SITE: address };
  const child = fork(program, [], {
    env,
    execArgv: ['--max-semi-space-size=32'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  const pages = new Map<string, Waiting>();
  const ended = new Promise<never>((_resolve, reject) => {
    const fail = (error: Error): void => {
      for (const page of pages.values()) page.reject(error);
      reject(error);
    };
    child.on('error', fail);
    child.on('close', (code) => fail(new Error(`${program} ended with ${code}.\n${said}`)));
  });
  const hears = <Is extends Said['is']>(is: Is): Promise<Extract<Said, { readonly is: Is }>> =>
    Promise.race([
      new Promise<Extract<Said, { readonly is: Is }>>((resolve) => {
        child.on('message', (message: Said) => {
          if (message.is === is) resolve(message as Extract<Said, { readonly is: Is }>);
        });
      }),
      ended,
    ]);
  child.on('message', (message: Said) => {
    if (message.is === 'rendered') pages.get(message.url)?.resolve(message.page);
    if (message.is === 'failed') pages.get(message.url)?.reject(message.error);
    if ('url' in message) pages.delete(message.url);
  });
  let isReady = false;
  const ready = hears('ready').then(() => (isReady = true));
  const read = hears('read').then(({ handed }) => handed);
  const checked = hears('checked').then((message) => message.checked);
  const [indexed, written] = [hears('indexed'), hears('written')];
  for (const promise of [ready, read, checked, indexed, written, ended]) promise.catch(() => undefined);
  return {
    read,
    checked,
    begin: (folder) => child.send({ folder }),
    indexed,
    written,
    join: (compiled) => child.send(compiled),
    isFree: () => isReady && pages.size < MOST_PAGES,
    render: (task) =>
      new Promise<Written | undefined>((resolve, reject) => {
        pages.set(task.url, { resolve, reject });
        child.send(task);
      }),
    stop: async () => {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}
