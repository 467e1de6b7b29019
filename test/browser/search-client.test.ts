import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Page, Request } from 'playwright-core';
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

async function find(query: string): Promise<{ framework: string; ref: string; url: string }[]> {
  await page.evaluate(() => {
    const output = document.querySelector<HTMLElement>('#search-results');
    if (output) delete output.dataset['results'];
  });
  await page.fill('#q', '');
  await page.fill('#q', query);
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#search-results')?.dataset['results'] !== undefined);
  return page.$eval(
    '#search-results',
    (element) => JSON.parse((element as HTMLElement).dataset['results'] ?? '[]') as { framework: string; ref: string; url: string }[],
  );
}

describe('search by number', () => {
  it.each([
    ['SR 1.1', 'iec-62443-3-3-2013', 'SR 1.1'],
    ['sr1.1', 'iec-62443-3-3-2013', 'SR 1.1'],
    ['62443-3-3 SR 1.1 RE(1)', 'iec-62443-3-3-2013', 'SR 1.1 RE 1'],
    ['ＳＲ　１．１', 'iec-62443-3-3-2013', 'SR 1.1'],
    ['annex 1 part 1 2 d', 'eu-cra', 'Annex I Part I (2)(d)'],
    ['CRA Annex I Part II (1)', 'eu-cra', 'Annex I Part II (1)'],
    ['annex 1 part 2 no 1 cyber resiliance act', 'eu-cra', 'Annex I Part II (1)'],
    ['Art. 14 CRA', 'eu-cra', 'Art. 14'],
    ['article 13 (8)', 'eu-cra', 'Art. 13(8)'],
    ['A.5.15', 'iso-iec-27001-2022', 'A.5.15'],
    ['27001 5.15', 'iso-iec-27001-2022', 'A.5.15'],
    ['KC10', 'jp-iot-security-guidelines-1.0', 'KC10'],
    ['CRA', 'eu-cra', ''],
    ['ISO 27001', 'iso-iec-27001-2022', ''],
  ])('%s finds %s %s first', async (query, framework, ref) => {
    expect((await find(query))[0]).toMatchObject({ framework, ref });
  });

  it('a bare 5.1 shows the control of Annex A first and the clause second', async () => {
    expect((await find('iso 27001 5.1')).slice(0, 2).map(({ ref }) => ref)).toEqual(['A.5.1', '5.1']);
  });
});

describe('search in own words', () => {
  it.each([
    ['how long must I provide security updates', 'eu-cra', 'Art. 13(8)'],
    ['SBOM', 'eu-cra', 'Annex I Part II (1)'],
    ['multifactor authentication untrusted networks', 'iec-62443-3-3-2013', 'SR 1.1 RE 2'],
    ['supplier agreements', 'iso-iec-27001-2022', 'A.5.20'],
  ])('%s finds %s %s among the first three', async (query, framework, ref) => {
    expect((await find(query)).slice(0, 3)).toContainEqual(expect.objectContaining({ framework, ref }));
  });

  it('nonsense finds nothing and says so', async () => {
    expect([await find('xqzwvk'), await page.textContent('#search-status')]).toEqual([[], 'Nothing found.']);
  });

  it('markup in a query is shown as text, never run', async () => {
    await find('<img src=x onerror=alert(1)> SR 1.1');
    expect(await page.$('#search-results img')).toBeNull();
  });

  it('a filter keeps other documents out', async () => {
    await page.click('.filters summary');
    await page.selectOption('select[data-filter=framework]', 'iso-iec-27001-2022');
    const results = await find('access control');
    await page.selectOption('select[data-filter=framework]', '');
    expect(new Set(results.map(({ framework }) => framework))).toEqual(new Set(['iso-iec-27001-2022']));
  });

  it('a filter alone lists what passes it', async () => {
    const listed = await session.open('/search/?framework=iec-62443-3-3-2013&level=1');
    await listed.waitForFunction(() => document.querySelector<HTMLElement>('#search-results')?.dataset['results'] !== undefined);
    const results = await listed.$eval(
      '#search-results',
      (element) => JSON.parse((element as HTMLElement).dataset['results'] ?? '[]') as { framework: string }[],
    );
    await listed.context().close();
    expect(results.length).toBe(37);
  });

  it('of a document that is known by its page alone, the page is shown and a sentence says so', async () => {
    const results = await find('IEC 62443-1-1');
    expect(results[0]).toMatchObject({ ref: '' });
    expect(await page.textContent('#search-status')).toContain('are not listed here');
  });

  it('filters stand in the address, and are set again from there', async () => {
    const shared = await session.open('/search/?q=access+control&force=law&role=importer');
    await shared.waitForFunction(() => document.querySelector<HTMLElement>('#search-results')?.dataset['results'] !== undefined);
    expect([
      await shared.$eval('select[name=force]', (select) => (select as HTMLSelectElement).value),
      await shared.$eval('select[name=role]', (select) => (select as HTMLSelectElement).value),
    ]).toEqual(['law', 'importer']);
    await shared.selectOption('select[name=role]', '');
    await shared.waitForFunction(() => !location.search.includes('role='));
    expect(new URL(shared.url()).searchParams.get('force')).toBe('law');
    await shared.context().close();
    const wrong = await session.open('/search/?q=access&force=nonsense');
    expect(await wrong.$eval('select[name=force]', (select) => (select as HTMLSelectElement).selectedIndex)).toBe(0);
    await wrong.context().close();
  });

  it('on a warm index the lines stand before any text of a page has come', async () => {
    await find('authentication');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/fragment/**', async (route) => {
      await held;
      await route.continue();
    });
    const lines: number[] = [];
    for (const query of ['how long must I provide security updates', 'Fernwartung', 'IoT 初期パスワード']) {
      await find(query);
      lines.push(await page.locator('#search-results .results > li').count());
    }
    release();
    await page.unrouteAll({ behavior: 'wait' });
    expect(lines.filter((count) => count === 0)).toEqual([]);
  });

  it('a document that is not in yet is named as such, and nothing else is offered in its place', async () => {
    const { planned } = load(readFileSync('content/scope.yaml', 'utf8')) as { planned: { title: string; names?: string[] }[] };
    const named = planned.filter(({ names = [] }) => names.length > 0).at(-1);
    const results = await find(named?.names?.[0] ?? '');
    expect([results, await page.textContent('#search-status')]).toEqual([[], expect.stringContaining(`${named?.title} is not in yet.`)]);
  });

  /** Waits until nothing more comes that was asked for: results may stand before the text index has been fetched. */
  const settled = () =>
    page.evaluate(async () => {
      const count = () => performance.getEntriesByType('resource').length;
      for (let before = -1; before !== count();) {
        before = count();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    });

  it('on a warm index a keystroke asks for no part of the index again, and for the texts of at most 30 results', async () => {
    for (const query of ['authentication', 'authenticatio', 'access', 'SR 1.1']) {
      await find(query);
      await settled();
      const asked: string[] = [];
      const note = (request: Request) => asked.push(new URL(request.url()).pathname);
      page.on('request', note);
      const results = await find(query);
      await page.waitForLoadState('networkidle');
      page.off('request', note);
      expect([query, asked.filter((path) => !path.includes('/fragment/')), results.length <= 30]).toEqual([query, [], true]);
      expect(asked.length).toBeLessThanOrEqual(30);
    }
  });

  it('a text of more than 200 characters is not searched for, and the page says so', async () => {
    const long = await session.open(`/search/?${new URLSearchParams({ q: 'access '.repeat(40) }).toString()}`);
    await long.waitForFunction(() => (document.querySelector('#search-status')?.textContent ?? '') !== '');
    expect([
      await long.textContent('#search-status'),
      await long.$eval('#search-results', (element) => (element as HTMLElement).dataset['results']),
    ]).toEqual([expect.stringContaining('200 characters'), '[]']);
    await long.context().close();
  });

  it('the whole visit asked no other host for anything and wrote no error', () => {
    expect(faults).toEqual([]);
  });
});
