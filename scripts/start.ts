import { preview } from 'astro';

const server = await preview({ server: { port: 4321 }, logLevel: 'silent' });
console.log(`Concordance is served on http://localhost:${server.port}`);
