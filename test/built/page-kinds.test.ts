import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { requireSite } from './built-site.ts';

test('every page that stands for a kind on the contact sheet is there', () => {
  const site = requireSite();
  const paths = Object.values(pageKinds).flatMap((path) => (path === undefined ? [] : [path.split('?')[0] ?? '']));
  expect(paths.filter((path) => !existsSync(join(site, path.replace(/\/$/u, '/index.html'))))).toEqual([]);
});
