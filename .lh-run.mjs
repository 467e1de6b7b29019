import { launchBrowser } from '/tmp/wt/look6/scripts/browser.ts';
import { serveFolder } from '/tmp/wt/look6/scripts/serve.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
const dir = process.argv[2];
const { server, url } = await serveFolder(dir, { port: 0 });
const paths = (process.argv[4] ?? '/').split(',');
import lighthouse from '/tmp/look6/lh/node_modules/lighthouse/core/index.js';
import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--remote-debugging-port=9377', '--disable-gpu'] });
for (const form of (process.argv[3] ?? 'desktop,mobile').split(',')) for (const p of paths) {
  const desktop = form === 'desktop';
  const r = await lighthouse(url.replace(/\/$/, '') + p, { port: 9377, output: 'json', logLevel: 'error', onlyCategories: ['accessibility', 'best-practices', 'seo'], formFactor: form, screenEmulation: desktop ? { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false } : undefined, throttlingMethod: 'provided' });
  const c = r.lhr.categories;
  console.log(form, p, r.lhr.lighthouseVersion, Object.values(c).map((x) => x.id + ' ' + Math.round(x.score * 100)).join(', '), Object.values(r.lhr.audits).filter((a) => a.score !== null && a.score < 1 && a.scoreDisplayMode === 'binary').map((a) => a.id + ': ' + JSON.stringify(a.details?.items?.[0] ?? '').slice(0, 200)).join(' | '));
}
await b.close(); server.close();
