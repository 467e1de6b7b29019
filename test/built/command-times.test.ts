import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Milliseconds of a whole command, the fastest of three runs: other work on the machine can only add to it. */
function fastest(script: string, ...options: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it('`npm run check` takes at most three seconds', () => {
  expect(fastest('scripts/check.ts')).toBeLessThan(3000);
});

it('`npm run gaps` takes at most one second beyond its start-up, which is what it takes on a handful of records', () => {
  const startUp = fastest('scripts/gaps.ts', '--content', 'test/fixtures/tiny-kb');
  expect(fastest('scripts/gaps.ts') - startUp).toBeLessThan(1000);
});
