import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await session.open('/search/?q=access+control');
  await page.waitForSelector('#search-results .results > li > a');
  await page.focus('#q');
});
afterAll(() => session.close());

/** Where the keyboard is: the field, or which of the results. */
const place = () =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.id === 'q'
      ? 'field'
      : [...document.querySelectorAll('#search-results .results > li > a')].findIndex((a) => a === active);
  });

describe('the keys in the results', () => {
  it('lead down from the field and up back to it', async () => {
    const places: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      places.push(await place());
    }
    expect(places).toEqual([0, 1, 0, 'field', 'field']);
  });

  it('lead back to the field by Escape, and leave chords to the browser', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await place()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await place()).toBe('field');
  });

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
