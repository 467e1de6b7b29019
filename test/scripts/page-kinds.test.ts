import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';

describe('the kinds of page on the contact sheet', () => {
  it('are all routes of the site', () => {
    const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => name.replaceAll('\\', '/').replace('[...locale]/', '').replace('.astro', ''));
    expect(Object.keys(pageKinds).sort()).toEqual(routes.sort());
  });

  it('are shown in a picture of decent size', () => {
    expect(statSync('public/page-kinds.webp').size).toBeLessThan(400 * 1024);
  });
});
