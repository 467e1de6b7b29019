import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, openApply } from './apply-page.ts';
import { router } from './router-facts.ts';
import { startSession, type Session } from './session.ts';
import { violations } from './violations.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await openApply(session);
});
afterAll(() => session.close());

const answer = (fragment: string) => answerTo(page, fragment);

describe('the page on what applies', () => {
  it('is announced, and no question is left when all is answered', async () => {
    await answer(router);
    expect(await page.textContent('#apply-status')).toMatch(/^0 questions are left\. \d+ documents? appl/u);
  });

  it('asks at first for what decides, and not for what does not matter', async () => {
    await answer('#roles=operator&markets=UK&date=2026-11-29');
    expect([await page.isVisible('[data-fact="roles"]'), await page.isVisible('[data-fact="product.radio"]')]).toEqual([true, false]);
  });

  it('shows a few open questions at a time, and all of them when asked to', async () => {
    const fresh = await session.open('/apply/');
    await fresh.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
    const open = () => fresh.$$eval('[data-fact]:not([hidden])', (boxes) => boxes.map((box) => box.getAttribute('data-fact')));
    expect(await open()).toEqual(['roles', 'markets', 'seat', 'staff', 'date']);
    await fresh.click('#more-questions');
    expect((await open()).length).toBeGreaterThan(12);
    expect(await fresh.isVisible('#more-questions')).toBe(false);
  });

  it('asks the network for nothing once the page is open', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await answer(router);
    expect(asked).toEqual([]);
  });

  it('has no fault that axe finds, and fits a narrow screen', async () => {
    await answer(router);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360)).toBe(true);
  });

  it('leads by keyboard alone, on a narrow screen, from the first question to the list of work', async () => {
    const narrow = await session.open('/apply/', { viewport: { width: 360, height: 740 } });
    await narrow.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
    for (let step = 0; step < 600; step += 1) {
      await narrow.keyboard.press('Tab');
      const at = await narrow.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.closest('[data-fact]');
        const isAnswered = box !== null && box?.querySelector('input:checked') !== null;
        if (focused instanceof HTMLSelectElement) return focused.value === '' ? 'choose' : 'on';
        if (focused instanceof HTMLInputElement && focused.type === 'number') return focused.value === '' ? 'type' : 'on';
        if (focused?.matches('[data-fact] input') === true && !isAnswered) return 'tick';
        return focused?.matches('#work > summary') === true ? 'end' : 'on';
      });
      if (at === 'choose') await narrow.keyboard.type('Germany');
      if (at === 'type') await narrow.keyboard.type('60');
      if (at === 'tick') await narrow.keyboard.press('Space');
      if (at === 'end') break;
    }
    expect(await narrow.textContent('#apply-status')).toMatch(/^0 questions are left\./u);
    await narrow.keyboard.press('Enter');
    await narrow.waitForFunction(() => (document.querySelector('#work-status')?.textContent ?? '') !== '');
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth <= 360)).toBe(true);
  }, 120_000);

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
