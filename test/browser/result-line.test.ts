import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await session.open('/search/');
});
afterAll(() => session.close());

/** The text of the first result for a query. */
async function firstFor(query: string): Promise<string> {
  await page.goto(`${session.url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#search-results .results > li .excerpt span');
  return (await page.textContent('#search-results .results > li')) ?? '';
}

describe('a result', () => {
  it('names document, number and title, how far it binds, where, and from when', async () => {
    const text = await firstFor('CRA Art. 14(1)');
    expect(text).toContain('Cyber Resilience Act Art. 14(1)');
    expect(text).toMatch(/law/iu);
    expect(text).toContain('European Union');
    expect(text).toContain('2026');
  });

  it('marks the words of the question in the text of the page', async () => {
    await firstFor('access control');
    const marked = await page.$$eval('#search-results mark', (marks) => marks.map(({ textContent }) => textContent?.toLowerCase() ?? ''));
    expect(marked.some((word) => word.includes('access'))).toBe(true);
  });

  it('says of a superseded document that it is one', async () => {
    expect(await firstFor('NIST CSF 1.1 PR.AC-1')).toMatch(/superseded/iu);
  });

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
