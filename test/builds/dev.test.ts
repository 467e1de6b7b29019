import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'concordance-dev-'));
const plan = join(folder, 'elements/plan.mdx');
cpSync('test/fixtures/tiny-kb', folder, { recursive: true });
const original = readFileSync(plan, 'utf8');
const output: string[] = [];
let server: ChildProcess;
let page: string;

beforeAll(async () => {
  const port = await freePort();
  page = `http://localhost:${port}/principles/plan/`;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|TEST|MODE|DEV|PROD|SSR|VITEST.*)$/u.test(name)),
  );
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', folder, '--port', String(port)], { env: { ...env, FORCE_COLOR: '0' } });
  server.stdout?.on('data', (data) => output.push(String(data)));
  server.stderr?.on('data', (data) => output.push(String(data)));
  await shown(/<h1[^>]*>Plan/u);
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the live site', () => {
  it('follows an edit whose time stamp is older than that of the file before', async () => {
    writeFileSync(plan, `${original}\nThe first edit, after <Ref to="demo-1-2020" />.\n`);
    utimesSync(plan, 1, 1);
    expect(await shown(/The first edit, after <a href="\/frameworks\/demo-1-2020\/">/u)).toContain('</html>');
  });

  it('follows a file that takes the place of another, with an older time stamp still', async () => {
    const next = join(folder, 'elements/.next');
    writeFileSync(next, `${original}\nThe second edit.\n`);
    utimesSync(next, 0, 0);
    renameSync(next, plan);
    expect(await shown(/The second edit\./u)).not.toContain('The first edit');
  });

  it('shows an error where it stands in the content, and the page again once it is mended', async () => {
    appendFileSync(plan, '\n{secret}\n');
    await shown(/ContentError/u);
    const line = readFileSync(plan, 'utf8').split('\n').indexOf('{secret}') + 1;
    expect(output.join('')).toContain(`at ${plan}:${line}:1`);
    expect(output.join('')).not.toMatch(/ at [^\n]*knowledge\.ts/u);
    writeFileSync(plan, `${original}\nThe third edit.\n`);
    expect(await shown(/The third edit\./u)).toContain('</html>');
  });
});

/** The page once it shows something; the test runner ends the wait. */
async function shown(pattern: RegExp): Promise<string> {
  for (;;) {
    const text = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (pattern.test(text)) return text;
    if (server.exitCode !== null) throw new Error(output.join(''));
    await wait(200);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('There is no free port.')),
      );
    });
  });
}
