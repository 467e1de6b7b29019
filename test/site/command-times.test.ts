import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Milliseconds of a whole command, the middle one of three runs. */
function median(script: string, ...options: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

it('`npm run check` takes at most three seconds', () => {
  expect(median('scripts/check.ts')).toBeLessThan(3000);
});

it('`npm run gaps` takes at most one second beyond its start-up, which is what it takes on a handful of records', () => {
  const startUp = median('scripts/gaps.ts', '--content', 'test/fixtures/tiny-kb');
  expect(median('scripts/gaps.ts') - startUp).toBeLessThan(1000);
});
