import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteAddress } from '../../src/content/site-address.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-address-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('The public address is what `site.yaml` states', () => {
  writeFileSync(join(folder, 'site.yaml'), 'publisher:\naddress: https://example.org\n');
  expect(siteAddress(folder)).toBe('https://example.org');
});

test.each([
  ['states none', 'address:\n'],
  ['is no YAML', 'address: [\n'],
  ['has another key too', 'address: https://example.org\nadress: x\n'],
  ['states something else', 'address: soon\n'],
])('There is none where `site.yaml` %s', (_what, text) => {
  writeFileSync(join(folder, 'site.yaml'), text);
  expect(siteAddress(folder)).toBeUndefined();
});

test('There is none where `site.yaml` is missing or no file', () => {
  expect(siteAddress(folder)).toBeUndefined();
  mkdirSync(join(folder, 'site.yaml'));
  expect(siteAddress(folder)).toBeUndefined();
});
