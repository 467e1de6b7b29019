import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockBuilds } from '../../scripts/build-lock.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'concordance-lock-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

it('one build holds the lock; the next gets it when the first gives it back', async () => {
  const order: string[] = [];
  const unlock = await lockBuilds(join(work, 'lock'));
  const second = lockBuilds(join(work, 'lock')).then((free) => {
    order.push('second');
    free();
  });
  order.push('first');
  unlock();
  await second;
  expect([order, readdirSync(work)]).toEqual([['first', 'second'], []]);
});

it('the lock of a process that is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(work, 'lock'), String(pid));
  const unlock = await lockBuilds(join(work, 'lock'));
  expect(existsSync(join(work, 'lock'))).toBe(true);
  unlock();
  expect(readdirSync(work)).toEqual([]);
});
