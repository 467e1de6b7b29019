/**
 * What a page may load and run: its own files alone, nothing inline and nothing of others. The text index is a program of WebAssembly.
 * While the site is edited there is no policy, for the tools of that speak with the page by inline scripts.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
].join('; ');
