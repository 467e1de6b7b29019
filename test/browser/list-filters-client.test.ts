import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
beforeAll(async () => {
  session = await startSession(faults);
});
afterAll(() => session.close());

const shownRows = (page: Page) => page.locator('tr[data-marks]').filter({ visible: true }).count();

describe('the filters of a crosswalk', () => {
  it.each([
    '/crosswalks/eu-cra/pi40-rri/',
    '/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/',
    '/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/annex-6/',
  ])('on %s leave as many rows as a choice announces, and all again', async (path) => {
    const page = await session.open(path);
    for (const folded of await page.locator('details.without:not(.fold) > summary').all()) await folded.click();
    const all = await page.locator('tr[data-marks]').count();
    const option = page.locator('select[name=relation] option[value=subset-of]');
    const announced = Number(/\((\d+)\)/u.exec((await option.textContent()) ?? '')?.[1]);
    await page.selectOption('select[name=relation]', 'subset-of');
    const told = await page.locator('.list-filters [role=status]').textContent();
    const left = await shownRows(page);
    await page.selectOption('select[name=relation]', '');
    expect([left, told, await shownRows(page)]).toEqual([announced, `Shown: ${announced} of ${all}`, all]);
    await page.context().close();
  });

  it('work together: two choices leave the rows that carry both marks', async () => {
    const page = await session.open('/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/');
    await page.selectOption('select[name=relation]', 'subset-of');
    await page.selectOption('select[name=confidence]', 'medium');
    const both = await page.locator('tr[data-marks~="subset-of"][data-marks~="medium"]').count();
    expect([both > 0, await shownRows(page)]).toEqual([true, both]);
    await page.context().close();
  });

  it('count what a security level leaves as well', async () => {
    const page = await session.open('/crosswalks/iec-62443-3-3-2013/pi40-rri/');
    await page.check('.level-1-only');
    const left = await page.locator('tr.level-1[data-marks]').count();
    const all = await page.locator('tr[data-marks]').count();
    expect(await page.locator('.list-filters [role=status]').textContent()).toBe(`Shown: ${left} of ${all}`);
    await page.context().close();
  });

  it('are not there without a script, and every row is', async () => {
    const page = await session.open('/crosswalks/eu-cra/pi40-rri/', { javaScriptEnabled: false });
    expect([await page.locator('.list-filters').isVisible(), await page.locator('table.rows tr[id]').first().isVisible()]).toEqual([
      false,
      true,
    ]);
    await page.context().close();
  });
});

describe('the filters of long lists', () => {
  const left = (page: Page) => page.locator('[data-marks]:not([hidden])').count();

  it('keep what is chosen in the address, which brings it back', async () => {
    const page = await session.open('/frameworks/');
    await page.selectOption('select[name=force]', 'force-law');
    await page.fill('input[name=words]', 'cyber resilience');
    const shown = await left(page);
    const address = new URL(page.url());
    const again = await session.open(`/frameworks/${address.search}`);
    expect([address.search, shown > 0, await left(again)]).toEqual(['?words=cyber+resilience&force=force-law', true, shown]);
    await page.context().close();
    await again.context().close();
  });

  it('fold open what is left and hide groups of which nothing is left', async () => {
    const page = await session.open('/gaps/editorial/?severity=severity-medium');
    const groups = await page.locator('section[data-group]').count();
    const open = await page.locator('section[data-group]').filter({ visible: true }).count();
    const folded = await page.locator('details[data-group]:not([hidden]):not([open])').count();
    expect([open > 0, open < groups, folded]).toEqual([true, true, 0]);
    await page.context().close();
  });

  it('announce as many as they leave', async () => {
    const page = await session.open('/gaps/');
    const option = page.locator('select[name=severity] option[value=severity-high]');
    const announced = Number(/\((\d+)\)/u.exec((await option.textContent()) ?? '')?.[1]);
    await page.selectOption('select[name=severity]', 'severity-high');
    expect(await left(page)).toBe(announced);
    await page.context().close();
  });

  it.each(['/gaps/', '/landscape/', '/landscape/committees/', '/frameworks/'])('on %s are not there without a script', async (path) => {
    const page = await session.open(path, { javaScriptEnabled: false });
    expect([await page.locator('.list-filters').isVisible(), await page.locator('[data-marks][hidden]').count()]).toEqual([false, 0]);
    await page.context().close();
  });
});

describe('the short address of a row', () => {
  const row = 'eu-cra--pi40-rri/annex-i-part-i-2-d~strong-authentication.humans';
  const short = async (page: Page) => (await page.locator(`[id="${row}"] a[href$="#cite"]`).getAttribute('href')) ?? '';

  it('shows how the row is cited, or leads to it', async () => {
    const page = await session.open('/crosswalks/eu-cra/pi40-rri/');
    const address = await short(page);
    await page.locator(`[id="${row}"] a[href$="#cite"]`).click();
    await page.locator('pre').first().waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
    await page.goto(page.url().replace('#cite', '').replace(/$/u, '?again'));
    await page.waitForURL('**/crosswalks/eu-cra/pi40-rri/#**');
    expect(await page.locator(':target').getAttribute('id')).toBe(row);
    await page.context().close();
  });

  it('leads to it without a script too', async () => {
    const page = await session.open('/crosswalks/eu-cra/pi40-rri/');
    const plain = await session.open((await short(page)).replace('#cite', ''), { javaScriptEnabled: false });
    await plain.waitForURL('**/crosswalks/eu-cra/pi40-rri/#**');
    await page.context().close();
    await plain.context().close();
  });
});

it('an old address of a row lands on the row in short, which leads to its reason', async () => {
  const page = await session.open(
    '/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/#eu-nis2-ir-2024-2690--pi40-rri/annex-6-1-1~value-chain-integrity.supply-chain',
  );
  const row = page.locator(':target');
  await row.locator('a').first().click();
  await page.waitForURL('**/annex-6/#**');
  expect(await page.locator(':target .why').isVisible()).toBe(true);
  await page.context().close();
});

it('nothing was asked of another host and no error was written', () => {
  expect(faults).toEqual([]);
});
