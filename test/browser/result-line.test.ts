import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
beforeAll(async () => {
  session = await startSession(faults);
});
afterAll(() => session.close());

async function lines(query: string): Promise<readonly string[]> {
  const page: Page = await session.open(`/search/?${new URLSearchParams({ q: query }).toString()}`);
  await page.waitForSelector('.results li');
  await page.waitForLoadState('networkidle');
  const texts = await page.$$eval('.results > li', (items) => items.map((item) => (item as HTMLElement).innerText));
  await page.context().close();
  return texts;
}

describe('a result', () => {
  it('shows document, number, title, how far it binds, where, from when and whom', async () => {
    const [first] = await lines('CRA Art. 13(8)');
    expect(first).toMatch(/Cyber Resilience Act Art\. 13\(8\)\s+Support period/u);
    expect(first).toContain('law, not yet applying: from 11 December 2027 · European Union · for: manufacturer');
  });

  it('shows its text without its heading, with the words marked', async () => {
    const page = await session.open('/search/?q=multifactor+authentication+untrusted+networks');
    await page.waitForSelector('.excerpt mark');
    const [excerpt] = await page.$$eval('.excerpt', (all) => all.map(({ textContent }) => textContent));
    const [title] = await page.$$eval('.ref-title', (all) => all.map(({ textContent }) => textContent));
    expect(excerpt?.startsWith(title ?? '?')).toBe(false);
    await page.context().close();
  });

  it('begins its text with a word, also where the heading was its first sentence', async () => {
    const page = await session.open('/search/?q=iso+27001');
    await page.waitForSelector('.excerpt > *');
    const [excerpt] = await page.$$eval('.excerpt', (all) => all.map(({ textContent }) => textContent));
    expect(excerpt).toMatch(/^[\p{L}\p{N}]/u);
    await page.context().close();
  });

  it('of an answer is called by its question, and keeps what it rests on for whoever checks', async () => {
    const page = await session.open('/search/?q=what+must+be+reported+under+the+CRA,+to+whom+and+by+when');
    await page.waitForSelector('.results li');
    const results = await page.$eval(
      '#search-results',
      (element) => JSON.parse((element as HTMLElement).dataset['results'] ?? '[]') as { framework: string; covers?: unknown[] }[],
    );
    expect(results.find(({ framework }) => framework === 'answers')?.covers?.length).toBeGreaterThan(0);
    expect(await page.locator('.results > li > a', { hasText: '?' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('two documents lead to the rows between them first', async () => {
    expect((await lines('CRA IEC 62443-4-2'))[0]).toContain('–');
    expect(faults).toEqual([]);
  });
});
