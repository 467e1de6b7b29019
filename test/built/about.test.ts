import { describe, expect, test } from 'vitest';
import { filesOf, read, requireSite } from './built-site.ts';

const site = requireSite();
const about = read(site, 'about/index.html').replace(/\s+/gu, ' ');

describe('the page about the site', () => {
  test('names no publisher, contact, imprint, address or repository while nobody has', () => {
    const named = [...about.matchAll(/<dt[^>]*>([^<]+)<\/dt> ?<dd[^>]*> ?([^<]+?) ?<\/dd>/gu)].map(([, name, value]) => [name, value]);
    expect(named).toEqual(['Publisher', 'Contact', 'Imprint', 'Public address', 'Repository'].map((name) => [name, 'not yet named']));
  });

  test.each(['/method/', '/guide/decisions/0005-second-reading/', '/guide/challenge-a-row/', '/data/'])('leads to %s', (path) => {
    expect(about).toContain(`href="${path}"`);
  });

  test('is reached from the foot of every page that has one', () => {
    const without = filesOf(site, '.html').filter((path) => {
      const html = read(site, path);
      return html.includes('class="site-foot') && !html.includes('href="/about/"');
    });
    expect(without).toEqual([]);
  });
});
