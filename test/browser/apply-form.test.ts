import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApply } from './apply-page.ts';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await openApply(session);
});
afterAll(() => session.close());

/** The page as it is before anything was answered. */
const anew = () => page.goto(page.url().split('#')[0] ?? '');

describe('the form', () => {
  it('keeps its answers in the address', async () => {
    await anew();
    await page.check('[data-fact="roles"] input[value="importer"]');
    await page.check('[data-fact="markets"] input[value="EU"]');
    expect(await page.evaluate(() => location.hash)).toBe('#roles=importer&markets=EU');
  });

  it('takes "don\'t know" and drops what it excludes', async () => {
    await anew();
    await page.check('[data-fact="roles"] input[value="importer"]');
    await page.check('[data-fact="markets"] input[value="EU"]');
    await page.check('[data-fact="roles"] input[value="?"]');
    expect([await page.isChecked('[data-fact="roles"] input[value="importer"]'), await page.evaluate(() => location.hash)]).toEqual([
      false,
      '#roles=?&markets=EU',
    ]);
  });

  it('can be answered by keyboard alone', async () => {
    await anew();
    await page.focus('[data-fact="roles"] input[value="manufacturer"]');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => location.hash)).toBe('#roles=manufacturer');
  });

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
