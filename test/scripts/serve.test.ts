import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';

const work = mkdtempSync(join(tmpdir(), 'concordance-serve-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(work, 'site', 'matrix'), { recursive: true });
  writeFileSync(join(work, 'secret.txt'), 'Secret.');
  writeFileSync(join(work, 'site', 'index.html'), 'Home.');
  writeFileSync(join(work, 'site', 'matrix', 'index.html'), 'Matrix.');
  writeFileSync(join(work, 'site', '404.html'), 'Nothing.');
  ({ server } = await serveFolder(join(work, 'site'), { port: 0 }));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true });
});

/** Status and body of the answer to a request written by hand: a client would mend its address. */
function ask(target: string, { host = 'localhost', method = 'GET' } = {}): Promise<readonly [status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    socket.on('error', reject);
    socket.on('close', () => resolve([Number(answer.slice(9, 12)), answer]));
  });
}

describe('the server of a built site', () => {
  it.each([
    ['/', 200, 'Home.'],
    ['/matrix/', 200, 'Matrix.'],
    ['/matrix/?a=%', 200, 'Matrix.'],
    ['/matrix', 301, 'location: /matrix/'],
    ['/none/', 404, 'Nothing.'],
    ['/%', 400, 'cannot be read'],
    ['/%c3%28', 400, 'cannot be read'],
    ['http://[', 400, 'cannot be read'],
    ['//evil.example/..%2fmatrix', 404, 'Nothing.'],
    ['/%2f/evil.example/', 400, 'cannot be read'],
    ['/a%00b', 400, 'cannot be read'],
    ['/..%2fsecret.txt', 404, 'Nothing.'],
    ['/%2e%2e/secret.txt', 404, 'Nothing.'],
    ['/matrix/..%2f..%2fsecret.txt', 404, 'Nothing.'],
    ['/..%5csecret.txt', 400, 'cannot be read'],
    [`/${'long'.repeat(100)}/`, 404, 'Nothing.'],
    ['/index.html/more', 404, 'Nothing.'],
  ])('GET %s is answered with %i', async (target, status, text) => {
    expect(await ask(target)).toEqual([status, expect.stringContaining(text)]);
  });

  it('lives on after addresses that are none', async () => {
    for (const target of ['/%', 'http://[', '/%ff', '*']) await ask(target);
    expect((await ask('/'))[0]).toBe(200);
  });

  it.each([
    ['localhost', 200],
    ['localhost:4321', 200],
    ['127.0.0.1', 200],
    ['[::1]:4321', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['', 403],
  ])('a request to host "%s" is answered with %i', async (host, status) => {
    expect((await ask('/', { host }))[0]).toBe(status);
  });

  it('writes nothing for anybody', async () => {
    expect((await ask('/', { method: 'PUT' }))[0]).toBe(405);
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ internal }) => !internal));
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    for (const { address, family, scopeid } of others) {
      const reached = await new Promise((resolve) => {
        const socket = connect(port, family === 'IPv6' && scopeid ? `${address}%${scopeid}` : address, () => resolve(true));
        socket.on('error', () => resolve(false));
      });
      expect([address, reached]).toEqual([address, false]);
    }
  });

  it('tells browsers to guess no types and to show no page in another one’s frame', async () => {
    const [, answer] = await ask('/');
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).toContain("frame-ancestors 'none'");
  });
});
