import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basePath } from '../../src/site/built-for.ts';

/** What a program that runs the sources as they are is told by its environment. */
function toldBy(environment: Readonly<Record<string, string>>): unknown {
  const file = join(import.meta.dirname, '../../src/site/built-for.ts');
  const print = `import(${JSON.stringify(file)}).then((told) => console.log(JSON.stringify({ ...told })))`;
  const { CONCORDANCE_BASE: _base, CONCORDANCE_SITE: _site, ...rest } = process.env;
  return JSON.parse(execFileSync(process.execPath, ['-e', print], { env: { ...rest, ...environment }, encoding: 'utf8' }));
}

test('A program is told by its environment where the site is built for', () => {
  expect(toldBy({ CONCORDANCE_BASE: '/kb/', CONCORDANCE_SITE: 'https://example.org' })).toEqual({
    basePath: '/kb',
    publicAddress: 'https://example.org',
    isLive: false,
  });
});

test('Without anything told, the site stands at the root and has no public address', () => {
  expect(toldBy({})).toEqual({ basePath: '', isLive: false });
  expect(toldBy({ CONCORDANCE_SITE: '' })).toEqual({ basePath: '', isLive: false });
  expect(basePath).toBe('');
});
