import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await session.open('/search/?q=authentication');
  await page.waitForSelector('.results li');
});
afterAll(() => session.close());

const focused = () =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('.results > li > a')];
    return document.activeElement?.id === 'q' ? 'field' : links.findIndex((link) => link === document.activeElement);
  });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
};

it('arrow keys lead from the field through the results and back, and Escape to the field', async () => {
  await page.focus('#q');
  expect(await press('ArrowDown')).toBe(0);
  expect(await press('ArrowDown', 'ArrowDown')).toBe(2);
  expect(await press('ArrowUp')).toBe(1);
  expect(await press('Escape')).toBe('field');
  expect(await press('ArrowDown', 'ArrowUp')).toBe('field');
});

it('no key with a modifier is taken, and none at the end of the list', async () => {
  await page.focus('#q');
  expect(await press('Shift+ArrowDown')).toBe('field');
  const last = (await page.locator('.results > li > a').count()) - 1;
  await page.locator('.results > li > a').nth(last).focus();
  expect(await press('ArrowDown')).toBe(last);
  expect(faults).toEqual([]);
});
