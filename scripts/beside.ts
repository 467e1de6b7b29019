import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written beside the pages, by a process of its own that takes neither time nor memory of the one that renders them. */
export interface Beside {
  /** The search index of a locale as it is sent, once it is written. */
  readonly searchIndex: (locale: string) => Promise<Buffer>;
  /** The folders of the row pages and of the files for exchange, once all of them are written. */
  readonly done: Promise<{ readonly rows: string; readonly exchange: string }>;
  /** Ends the process, written or not. */
  readonly stop: () => Promise<unknown>;
}

const program = join(import.meta.dirname, 'write-beside.ts');

interface Place {
  readonly content: string;
  readonly base: string;
  readonly address: string | undefined;
}

/** Begins to write what stands beside the pages into a folder. Both promises fail with what the process said where it ends badly. */
export function writeBeside(folder: string, { content, base, address }: Place): Beside {
  const site = address === undefined ? {} : { CONCORDANCE_SITE: address };
  const { CONCORDANCE_SITE: _site, ...environment } = process.env;
  const env = { ...environment, ...site, CONCORDANCE_CONTENT: content, CONCORDANCE_BASE: base };
  const child = fork(program, [folder], { env, execArgv: [], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}.\n${said}`))));
  });
  const indexed = Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]);
  const done = ended.then(() => ({ rows: join(folder, 'rows'), exchange: join(folder, 'exchange') }));
  for (const promise of [indexed, done]) promise.catch(() => undefined);
  return {
    searchIndex: (locale) => indexed.then(() => readFileSync(join(folder, 'search-index', `${locale}.json`))),
    done,
    stop: async () => {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}
