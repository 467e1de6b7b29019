import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { router } from './router-facts.ts';
import { startSession, type Session } from './session.ts';
import { violations } from './violations.ts';

const faults: string[] = [];
let session: Session;
beforeAll(async () => {
  session = await startSession(faults);
});
afterAll(() => session.close());

const made = (page: Page) => page.waitForFunction(() => document.querySelectorAll('#work-list ol > li').length > 0);

/** The page with its list closed, and the paths that it asks for from then on. */
async function closed(): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await session.open(`/apply/${router}`, { viewport: { width: 360, height: 740 } });
  await page.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { page, asked };
}

/** The same with its list open. */
async function opened(): ReturnType<typeof closed> {
  const shown = await closed();
  await shown.page.click('#work > summary');
  await made(shown.page);
  return shown;
}

describe('the list of work', () => {
  it('asks for nothing until it is opened, by keyboard too', async () => {
    const { page, asked } = await closed();
    expect(asked).toEqual([]);
    await page.focus('#work > summary');
    await page.keyboard.press('Enter');
    await made(page);
    expect(asked).toEqual(['/work-rows/eu-cra.json']);
  });

  it('is made anew for another document, a role and a level, and the address holds the choice', async () => {
    const { page } = await opened();
    await page.focus('#work-wish select[name="work"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('#work-status')?.textContent?.includes('303 645'));
    await page.selectOption('#work-wish select[name="level"]', '2');
    await page.selectOption('#work-wish select[name="as"]', 'manufacturer');
    await page.check('#work-wish input[value="iec-62443-4-1-2018"]');
    await page.waitForFunction(() => document.querySelector('#work-list')?.textContent?.includes('It never gives'));
    expect(await page.evaluate(() => location.hash)).toMatch(/&work=etsi-en-303-645-v3&as=manufacturer&level=2&has=iec-62443-4-1-2018$/u);
  });

  it('asks for the rows of a document once', async () => {
    const { page, asked } = await opened();
    for (const [id, name] of [
      ['etsi-en-303-645-v3', '303 645'],
      ['eu-cra', 'Cyber Resilience Act'],
    ] as const) {
      await page.selectOption('#work-wish select[name="work"]', id);
      await page.waitForFunction((part) => document.querySelector('#work-status')?.textContent?.includes(part), name);
    }
    expect(asked.filter((path) => path.endsWith('/eu-cra.json'))).toHaveLength(1);
  });

  it('announces what it comes to', async () => {
    const { page } = await opened();
    expect(await page.getAttribute('#work-status', 'role')).toBe('status');
    expect(await page.textContent('#work-status')).toMatch(
      /^\d+ requirements? of Cyber Resilience Act\. Of what applies: \d+ contained, /u,
    );
  });

  it('has no fault that axe finds, and fits a narrow screen', async () => {
    const { page } = await opened();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360)).toBe(true);
  });

  it('opens from an address that holds it, and is closed by one that holds a document nobody offers', async () => {
    const shared = await session.open(`/apply/${router}&work=us-nist-csf-2.0`);
    await shared.waitForFunction(() => document.querySelector('#work-status')?.textContent?.includes('CSF'));
    const hostile = await session.open('/apply/#work=../../index&has=%3Cimg%20src=x%3E&level=99&as=constructor');
    await hostile.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
    expect(await hostile.$eval('#work', (box) => (box as HTMLDetailsElement).open)).toBe(false);
  });
});

describe('rows that cannot be loaded', () => {
  it('are said to be missing, and asked for again', async () => {
    const other: string[] = [];
    const alone = await startSession(other);
    const broken = await alone.open(`/apply/${router}`);
    await broken.route('**/work-rows/*', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
    await broken.click('#work > summary');
    await broken.waitForFunction(() => document.querySelector('#work-status')?.textContent?.includes('could not be loaded'));
    await broken.unroute('**/work-rows/*');
    await broken.click('#work > summary');
    await broken.click('#work > summary');
    await made(broken);
    await alone.close();
    expect(other).toEqual([]);
  });
});

describe('without script', () => {
  it('the page lists by role and market what may concern whom, and offers nothing that needs a script', async () => {
    const plain = await session.open('/apply/', { javaScriptEnabled: false });
    expect([await plain.isVisible('#facts'), await plain.isVisible('#work')]).toEqual([false, false]);
    await plain.click('noscript a, .warn a');
    expect(await plain.textContent('details.role dl')).toContain('Cyber Resilience Act');
    expect(await plain.isVisible('#rule-eu-cra')).toBe(true);
  });
});

it('wrote no error and asked no other host', () => {
  expect(faults).toEqual([]);
});
