import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing but the sources; `site` needs the built site in `dist` and runs one file after the other. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/{domain,content,properties,golden}/**/*.test.ts', 'test/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['test/{site,browser}/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 240_000, fileParallelism: false } },
    ],
  },
});
