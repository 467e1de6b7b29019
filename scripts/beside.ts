import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Records } from '../src/domain/model/knowledge-base.ts';
import type { Compiled, WritePage, Written } from './render-pages.ts';

/** A process of its own beside the one that renders pages, which writes what is no page and then takes part of the pages too. */
export interface Beside {
  /** Lets it write, now that the content is checked. */
  readonly begin: (begin: Begin) => void;
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

/** What the process says. */
export type Said =
  | { readonly is: 'indexed' | 'written' | 'ready' }
  | { readonly is: 'rendered'; readonly url: string; readonly page: Written | undefined }
  | { readonly is: 'failed'; readonly url: string; readonly error: unknown };

interface Waiting {
  readonly resolve: (page: Written | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const program = join(import.meta.dirname, 'write-beside.ts');

/** So many pages wait there at a time, so that it never waits for this process to give it the next. */
const MOST_PAGES = 8;

interface Place {
  readonly content: string;
  readonly base: string;
}

/** What the process is told once the content is known to be without errors: its records, the folder to write, and the site's address. */
export interface Begin {
  readonly records: Records;
  readonly folder: string;
  readonly address: string | undefined;
}

/** Starts the process, which loads its program meanwhile. All promises fail with what the process said where it ends badly. */
export function startBeside({ content, base }: Place): Beside {
  const env = { ...process.env, CONCORDANCE_CONTENT: content, CONCORDANCE_BASE: base };
  const child = fork(program, [], { env, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  const ended = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`${program} ended with ${code}.\n${said}`)));
  });
  const pages = new Map<string, Waiting>();
  const hears = (what: Said['is']) =>
    new Promise<void>((resolve) => {
      child.on('message', (message: Said) => {
        if (message.is === what) resolve();
      });
    });
  child.on('message', (message: Said) => {
    if (message.is === 'rendered') pages.get(message.url)?.resolve(message.page);
    if (message.is === 'failed') pages.get(message.url)?.reject(message.error);
    if ('url' in message) pages.delete(message.url);
  });
  let isReady = false;
  void hears('ready').then(() => (isReady = true));
  const indexed = Promise.race([hears('indexed'), ended]);
  const written = Promise.race([hears('written'), ended]);
  for (const promise of [indexed, written, ended]) promise.catch(() => undefined);
  return {
    begin: (begin) => child.send(begin),
    indexed,
    written,
    join: (compiled) => child.send(compiled),
    isFree: () => isReady && pages.size < MOST_PAGES,
    render: (task) => {
      const page = new Promise<Written | undefined>((resolve, reject) => pages.set(task.url, { resolve, reject }));
      child.send(task);
      return Promise.race([page, ended]);
    },
    stop: async () => {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}
