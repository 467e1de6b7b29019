import { defineConfig } from 'astro/config';

/** `CONCORDANCE_BASE` mounts the site under a path; `CONCORDANCE_SITE` is its public address; `CONCORDANCE_OUT` the folder it is built into. */
export default defineConfig({
  base: process.env.CONCORDANCE_BASE ?? '/',
  ...(process.env.CONCORDANCE_SITE ? { site: process.env.CONCORDANCE_SITE } : {}),
  outDir: process.env.CONCORDANCE_OUT ?? './dist',
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "worker-src 'self'",
        "manifest-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
