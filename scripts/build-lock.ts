import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = { times: 1200, milliseconds: 500 };

/**
 * Waits until no other build runs in this working folder, whose caches Astro shares between all of them, and keeps others waiting. The
 * lock of a process that is gone counts for nothing. Returns how to give the lock back.
 */
export async function lockBuilds(file = resolve('.astro', 'build.lock')): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let turn = 0; turn < patience.times; turn += 1) {
    if (take(file)) return () => rmSync(file, { force: true });
    const owner = ownerOf(file);
    if (owner !== undefined && !isAlive(owner)) {
      discard(file, owner);
      continue;
    }
    if (turn === 0) console.log(`Another build runs here (process ${owner ?? 'unknown'}); this one waits for it.`);
    await wait(patience.milliseconds);
  }
  throw new Error(`Another build has held \`${file}\` for ten minutes. If none runs, remove that file.`);
}

/** Makes the lock with its owner's number in it in one step, or finds that there is one. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes the lock of a dead process away; one that somebody else has made in between goes back. */
function discard(file: string, owner: number): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, file);
  } catch {
    // Another process was faster: the next turn sees what is true now.
  }
  rmSync(aside, { force: true });
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
