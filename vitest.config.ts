import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` needs nothing but the sources; `builds` builds small sites of its own; `site` needs the built site in `dist` and
 * runs one file after the other, two pages at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,content,i18n,site,properties,golden,scripts}/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      { test: { name: 'builds', include: ['test/builds/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 240_000 } },
      {
        test: {
          name: 'site',
          include: ['test/{built,browser}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
