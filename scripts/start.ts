import { serveFolder } from './serve.ts';

const port = 4321;
try {
  const { url } = await serveFolder('dist', { port });
  console.log(`Concordance is served on ${url.replace(/\/$/u, '')}`);
} catch (error) {
  console.error(
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: another server runs there. End it and try again.`
      : error,
  );
  process.exitCode = 1;
}
