import { dev } from 'astro';
import { contentFolder } from '../src/content/check-content.ts';
import { readOptions } from './options.ts';

const values = readOptions({ content: { type: 'string' }, port: { type: 'string', default: '4321' } });
process.env['CONCORDANCE_CONTENT'] = contentFolder(values.content);
const server = await dev({ server: { port: Number(values.port) } });
console.log(`Concordance is live on http://localhost:${server.address.port}; edits in the content show on reload.`);
