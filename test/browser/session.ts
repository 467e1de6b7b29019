import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { requireSite } from '../built/built-site.ts';

export interface Session {
  readonly url: string;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A real browser on the built site. Requests to other hosts and messages on the console are faults, and no session ends with one. */
export async function startSession(faults: string[]): Promise<Session> {
  const { server, url } = await serveFolder(requireSite(), { port: 0 });
  const browser = await launchBrowser();
  return {
    url,
    open: (path, options = {}) => openPage(browser, { address: url + path.replace(/^\//u, ''), options, faults }),
    close: async () => {
      await closeAll(browser, server);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

async function openPage(
  browser: Browser,
  { address, options, faults }: { address: string; options: BrowserContextOptions; faults: string[] },
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('blob:'))
      faults.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${address}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${address}: ${String(error)}`));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}
