import { defineConfig } from 'astro/config';
import { contentMdx } from './src/site/mdx/integration.ts';

/**
 * `CONCORDANCE_BASE` mounts the site under a path; `CONCORDANCE_SITE` is its public address; `CONCORDANCE_OUT` the folder it is built into.
 */
export default defineConfig({
  base: process.env.CONCORDANCE_BASE ?? '/',
  ...(process.env.CONCORDANCE_SITE ? { site: process.env.CONCORDANCE_SITE } : {}),
  outDir: process.env.CONCORDANCE_OUT ?? './dist',
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: contentMdx(),
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, rolldownOptions: { onLog } } },
});

/**
 * Astro marks the modules of compiled content by a directive of its own that Rolldown does not know; everything else it says is passed on.
 */
function onLog(level, log, pass) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
}
