import { createReadStream, existsSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Names by which a browser on this machine reaches it; a page of another name that points here gets nothing. */
const hosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly text?: string;
  readonly location?: string;
}

/** Serves a built site from a folder under a base path to this machine alone; unknown paths get the site's own 404 page. */
export async function serveFolder(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { status, file, text, location } = answerTo(request, { folder: resolve(folder), base });
    response.writeHead(status, {
      'content-type': file === undefined ? 'text/plain; charset=utf-8' : (types[extname(file)] ?? 'application/octet-stream'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      ...(location === undefined ? {} : { location }),
    });
    if (file === undefined || request.method === 'HEAD') return response.end(text);
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => done());
  });
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}` };
}

/** What a request gets. A URL that is none is the asker's fault; the server lives on. */
function answerTo({ method, url = '/', headers }: IncomingMessage, { folder, base }: { folder: string; base: string }): Answer {
  if (!hosts.includes((headers.host ?? '').replace(/:\d+$/u, '').toLowerCase()))
    return { status: 403, text: 'This host is not known here.\n' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'There is only something to read here.\n' };
  const path = pathOf(url);
  if (path === undefined) return { status: 400, text: 'This address cannot be read.\n' };
  const missing: Answer = existsSync(join(folder, '404.html'))
    ? { status: 404, file: join(folder, '404.html') }
    : { status: 404, text: 'There is no such page.\n' };
  if (!path.startsWith(base)) return missing;
  const wanted = resolve(folder, `.${path.slice(base.length - 1)}`);
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return missing;
  const found = standingAt(wanted);
  if (found?.isDirectory() && !path.endsWith('/')) return { status: 301, location: `${encodeURI(path)}/` };
  const file = found?.isDirectory() ? join(wanted, 'index.html') : wanted;
  return standingAt(file)?.isFile() ? { status: 200, file } : missing;
}

/** What stands at a path; nothing, too, where no file can have such a name, as one of 300 letters. */
function standingAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The decoded path of a request's address, or `undefined` where it is none; two slashes at its head would name another host in a redirect.
 */
export function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.startsWith('//') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}
