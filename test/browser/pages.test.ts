import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';
import { hideRepeated, violations } from './violations.ts';

const faults: string[] = [];
let session: Session;
beforeAll(async () => {
  session = await startSession(faults);
});
afterAll(() => session.close());

const kinds = [
  '/',
  '/principles/',
  '/principles/design/',
  '/trust-elements/strong-authentication/',
  '/frameworks/',
  '/frameworks/eu-cra/',
  '/frameworks/iec-62443-3-3-2013/sr-1-1/',
  '/frameworks/jp-iot-security-guidelines-1.0/kc07/',
  '/matrix/',
  '/crosswalks/',
  '/crosswalks/eu-cra/pi40-rri/',
  '/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/',
  '/crosswalks/eu-nis2-ir-2024-2690/pi40-rri/annex-6/',
  '/gaps/',
  '/jurisdictions/',
  '/jurisdictions/de/',
  '/search/?q=SR+1.1',
  '/apply/',
  '/apply/all/',
  '/start/',
  '/start/machine-builder/',
  '/method/',
  '/guide/',
  '/guide/edit-a-record/',
  '/guide/rules/',
  '/data/',
  '/404.html',
];
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 900 } };

describe('pages in a real browser', () => {
  it.concurrent.each(kinds)('%s is clean for axe, light on a desktop and dark on a phone, and does not scroll sideways', async (path) => {
    const page = await session.open(path, { ...phone, colorScheme: 'dark' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await hideRepeated(page);
    const dark = await violations(page);
    await page.setViewportSize(desktop.viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    expect([await violations(page), dark, width]).toEqual([[], [], 390]);
    await page.context().close();
  });

  it.concurrent.each(['/', '/compare/eu/jp/principles/', '/crosswalks/eu-cra/jp-jc-star-2024/', '/apply/', '/parameters/'])(
    'every link, button and fold of %s shows that it has the focus of the keyboard',
    async (path) => {
      const page = await session.open(path, desktop);
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].flatMap((element) => {
          element.focus();
          const isSeen = document.activeElement !== element || parseFloat(getComputedStyle(element).outlineWidth) >= 2;
          return isSeen ? [] : [element.outerHTML.slice(0, 100)];
        }),
      );
      expect(unseen).toEqual([]);
      await page.context().close();
    },
  );

  it('buttons that are put into a page without a name, too small and too near, are faults', async () => {
    const page = await session.open('/404.html', desktop);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button'), document.createElement('button')));
    expect(await violations(page)).toEqual(['button-name: <button></button>', 'target-size: <button></button>']);
    await page.context().close();
  });

  it('the matrix is whole on a desktop of 78 rem, one table for each element below it, and cards that unfold on a phone', async () => {
    const page = await session.open('/matrix/', { viewport: { width: 1248, height: 900 } });
    const shown = async () => [
      await page.locator('.matrix').filter({ visible: true }).count(),
      await page.locator('.matrix-part').filter({ visible: true }).count(),
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ];
    const whole = await shown();
    await page.setViewportSize({ width: 800, height: 900 });
    const parts = await shown();
    await page.setViewportSize(phone.viewport);
    const folded = await shown();
    await page.locator('.matrix-element summary').first().press('Enter');
    expect([whole, parts, folded, await shown()]).toEqual([
      [2, 0, 0],
      [0, 26, 0],
      [0, 0, 0],
      [0, 1, 0],
    ]);
    await page.context().close();
  });

  it('the first stop of the keyboard is the link to the content, and it works', async () => {
    const page = await session.open('/matrix/', desktop);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('skip'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.context().close();
  });

  it.concurrent.each(kinds)(
    'on %s nothing but code scrolls inside the page, on a desktop and on a phone at twice its size',
    async (path) => {
      const page = await session.open(path, desktop);
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((box) => box.scrollHeight > box.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(box).overflowY))
            .map((box) => box.className),
        );
      const wide = await boxes();
      await page.setViewportSize({ width: 320, height: 600 });
      expect([wide, await boxes()]).toEqual([[], []]);
      await page.context().close();
    },
  );

  it.each([
    ['/frameworks/iec-62443-3-3-2013/', '.level-1-only', '.outline :is(.requirement, .enhancement) > a', 37, 3],
    ['/frameworks/iec-62443-4-2-2019/', '.component-3-only', '.outline :is(.requirement, .enhancement) > a', 96, 0],
    ['/crosswalks/iec-62443-3-3-2013/pi40-rri/', '.level-1-only', '.rows tbody tr[id*="~"]:not(.no-relationship)', 57, 0],
  ])(
    'on %s the filter %s leaves what it says and what holds at every level, by keyboard and without a script',
    async (path, filter, left, selected, always) => {
      const page = await session.open(path, desktop);
      await page.focus(filter);
      await page.keyboard.press('Space');
      const label = Number(
        /\((\d+)\)/u.exec((await page.locator('.facets label', { has: page.locator(filter) }).textContent()) ?? '')?.[1],
      );
      const shown = await page.locator(left).filter({ visible: true }).count();
      await page.context().close();
      expect([label, shown]).toEqual([selected, selected + always]);
    },
  );

  it('the permalink of a row leads to that row, also where it is folded away', async () => {
    const page = await session.open('/frameworks/iec-62443-3-3-2013/sr-1-12/', desktop);
    await page.click('.permalink');
    await page.waitForURL('**/crosswalks/**');
    const target = page.locator(':target');
    expect([await target.getAttribute('id'), await target.isVisible()]).toEqual(['iec-62443-3-3-2013--pi40-rri/sr-1-12~none', true]);
    await page.context().close();
  });

  it('the other order of a crosswalk leads to the one in alphabetical order', async () => {
    const page = await session.open('/crosswalks/pi40-rri/eu-cra/', desktop);
    await page.waitForURL('**/crosswalks/eu-cra/pi40-rri/');
    expect(new URL(page.url()).pathname).toBe('/crosswalks/eu-cra/pi40-rri/');
    await page.context().close();
  });

  it('the whole visit asked no other host for anything and wrote no error', () => {
    expect(faults).toEqual([]);
  });
});
