import type { IncomingMessage, ServerResponse } from 'node:http';
import { dev, type AstroIntegration } from 'astro';
import { contentFolder } from '../src/content/content-folder.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';
import { pathOf } from './serve.ts';

const values = readOptions({ content: { type: 'string' }, port: { type: 'string', default: '4321' } }, usages.dev);
const folder = contentFolder(values.content);
process.env['CONCORDANCE_CONTENT'] = folder;
/** Answers an address that cannot be read, which would end the server further down. */
function refuseUnreadable({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (pathOf(url) !== undefined) return next();
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This address cannot be read.\n');
}

/** Loads the page anew when a content file changes, also where it shows the faults of the content. */
const reload: AstroIntegration = {
  name: 'reload-on-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.stack.unshift({ route: '', handle: refuseUnreadable });
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
    },
  },
};
const server = await dev({ server: { port: Number(values.port) }, integrations: [reload] });
console.log(`Concordance is live on http://localhost:${server.address.port}; a page follows each edit of the content.`);
