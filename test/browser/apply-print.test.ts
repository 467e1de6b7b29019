import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fragmentOf, type Draft } from '../../src/domain/applicability/draft.ts';
import { factsSchema } from '../../src/domain/applicability/facts.ts';
import { scenarios } from '../content/scenarios.ts';
import { router } from './router-facts.ts';
import { startSession, type Session } from './session.ts';
import { violations } from './violations.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await session.open(`/apply/${router}`);
  await shown(page);
});
afterAll(() => session.close());

const shown = (of: Page) => of.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
const listed = (of: Page) => of.waitForFunction(() => document.querySelectorAll('#work-list ol > li').length > 0);
const sheets = async (of: Page) => ((await of.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []).length;
/** Goes to other answers, and on when the page has followed. */
const follow = (of: Page, fragment: string) =>
  of.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        history.replaceState(null, '', location.pathname);
        window.addEventListener('hashchange', () => done(), { once: true });
        location.hash = hash;
      }),
    fragment,
  );
const visible = (of: Page, selectors: readonly string[]) => Promise.all(selectors.map((selector) => of.isVisible(selector)));
const fragment = ({ facts }: (typeof scenarios)[number]): string => {
  const { product, ...top } = factsSchema.parse(facts);
  const own = Object.entries(product ?? {}).map(([name, value]) => [`product.${name}`, value]);
  return fragmentOf(Object.fromEntries([...Object.entries(top), ...own].filter(([, value]) => value !== undefined)) as Draft);
};

describe('what is printed', () => {
  it('is two sheets at most, whatever was answered', async () => {
    const long: string[] = [];
    for (const scenario of scenarios) {
      await follow(page, fragment(scenario));
      if ((await sheets(page)) > 2) long.push(scenario.who);
    }
    expect(long).toEqual([]);
  });

  it('is the answer by itself, also where the list of work is open', async () => {
    const open = await session.open(`/apply/${router}&work=eu-cra`);
    await listed(open);
    await open.emulateMedia({ media: 'print' });
    expect(await visible(open, ['#answer', '#work', '#facts', '.bar'])).toEqual([true, false, false, false]);
    expect(await open.textContent('#answer')).toMatch(/Information, not legal advice\..* http/su);
  });

  it('is the list of work by itself where that is asked for, and the answer again after that', async () => {
    const open = await session.open(`/apply/${router}&work=eu-cra`);
    await listed(open);
    await open.evaluate(() => {
      window.print = () => undefined;
    });
    await open.click('#work-print');
    await open.emulateMedia({ media: 'print' });
    expect(await visible(open, ['#answer', '#work-list', '#work-wish', 'h1'])).toEqual([false, true, false, false]);
    await open.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await visible(open, ['#answer', '#work-list'])).toEqual([true, false]);
  });
});

describe('what can be kept', () => {
  it.each([
    ['#save-csv', 'what-applies.csv', 'document,what,outcome'],
    ['#work-csv', 'list-of-work.csv', 'part,document,number'],
    ['#save-ics', 'what-applies.ics', 'BEGIN:VCALENDAR'],
  ])('by %s begins as it should and says that it is no legal advice', async (button, name, beginning) => {
    const open = await session.open(`/apply/${router}&work=eu-cra`);
    await listed(open);
    const [download] = await Promise.all([open.waitForEvent('download'), open.click(button)]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe(name);
    expect(text.replace('\uFEFF', '').startsWith(beginning)).toBe(true);
    expect(text.replaceAll(/\r?\n /gu, '')).toContain('not legal advice');
  });

  it('is not a calendar without a day', async () => {
    const none = await session.open('/apply/#roles=operator&markets=CH&seat=CH');
    await shown(none);
    await none.click('#save-ics');
    expect(await none.textContent('#apply-status')).toBe('There is no day to keep.');
  });
});

describe('what is written in the address and is no answer', () => {
  it('is told, and what is good in it is kept', async () => {
    const open = await session.open('/apply/#staff=-5&markets=XX,EU&roles=manufacturer,?&product.kinds=banana&owner=%3Cb%3E');
    await shown(open);
    expect(await open.evaluate(() => location.hash)).toBe('#roles=manufacturer&markets=EU');
    expect(await open.textContent('#apply-unread')).toMatch(
      /^5 values in the address.*: Role: \?; Market: XX; Staff: -5; owner: <b>; Kind of product: banana\. /u,
    );
    expect(await violations(open)).toEqual([]);
  });

  it('is told no longer once another address is read', async () => {
    const open = await session.open('/apply/#staff=many');
    await shown(open);
    expect(await open.textContent('#apply-unread')).toMatch(/^1 value in the address was not read: Staff: many\./u);
    await follow(open, '#staff=5');
    expect(await open.isVisible('#apply-unread')).toBe(false);
  });
});

describe('what is typed and undone', () => {
  it('a number that is none is said to be none, and one is read while it is typed', async () => {
    const typed = await session.open('/apply/');
    await shown(typed);
    await typed.fill('[data-fact="staff"] input[type=number]', '-5');
    expect(await typed.textContent('#apply-status')).toContain('was not read');
    for (const wrong of ['-3', '1.5', '99999999999999']) {
      await typed.fill('[data-fact="staff"] input[type=number]', wrong);
      expect([await typed.isVisible('#fault-staff'), await typed.evaluate(() => location.hash)]).toEqual([true, '']);
      expect(await typed.getAttribute('[data-fact="staff"] input[type=number]', 'aria-invalid')).toBe('true');
    }
    expect(await violations(typed)).toEqual([]);
    await typed.fill('[data-fact="staff"] input[type=number]', '60');
    expect(await typed.isVisible('#fault-staff')).toBe(false);
    expect(await typed.evaluate(() => location.hash)).toBe('#staff=60');
    expect(await typed.textContent('#apply-status')).not.toContain('was not read');
  });

  it('a day out of bounds is said to be none', async () => {
    const typed = await session.open('/apply/');
    await shown(typed);
    await typed.fill('[data-fact="date"] input[type=date]', '2099-01-01');
    expect([await typed.isVisible('#fault-date'), await typed.evaluate(() => location.hash)]).toEqual([true, '']);
  });

  it('answers on which nothing hangs any longer are set aside in the summary', async () => {
    const changed = await session.open(`/apply/${router.replace('roles=manufacturer', 'roles=operator')}`);
    await shown(changed);
    const end = await changed.textContent('#answer .fine:last-child');
    expect(end).toMatch(/Nothing hangs on these answers, which are set aside: .*Cloud/u);
    expect(end).not.toMatch(/Cloud: yes/u);
    expect(end).toContain('Day: 2026-11-29');
  });

  it('a question stays while its answer is typed anew, also where nothing hangs on it', async () => {
    const typed = await session.open(`/apply/${router.replace('&staff=80', '&staff=9')}`);
    await shown(typed);
    await typed.focus('[data-fact="staff"] input[type=number]');
    await typed.fill('[data-fact="staff"] input[type=number]', '');
    expect(await typed.isVisible('[data-fact="staff"]')).toBe(true);
  });

  it('answers that were wiped come back with the step back', async () => {
    const wiped = await session.open(`/apply/${router}`);
    await shown(wiped);
    await wiped.click('#facts button[type=reset]');
    await wiped.waitForFunction(() => location.hash === '');
    await wiped.goBack();
    await wiped.waitForFunction(() => location.hash.includes('staff=80'));
    expect(await wiped.inputValue('[data-fact="staff"] input[type=number]')).toBe('80');
  });

  it('an address that holds answers opens at the title with a way to the answer, and one that holds a list leads to the list', async () => {
    const answered = await session.open(`/apply/${router}`, { viewport: { width: 360, height: 740 } });
    await shown(answered);
    expect(await answered.evaluate(() => window.scrollY)).toBe(0);
    await answered.click('#to-answer');
    const outline = () => getComputedStyle(document.activeElement ?? document.body).outlineStyle;
    expect([await answered.evaluate(() => document.activeElement?.id), await answered.evaluate(outline)]).toEqual(['answer', 'none']);
    const wished = await session.open(`/apply/${router}&work=eu-cra`, { viewport: { width: 360, height: 740 } });
    await shown(wished);
    expect(await wished.evaluate(() => document.activeElement?.id)).toBe('work');
  });

  it('the address in the answer is the one that holds it', async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, router);
    await page.check('[data-fact="markets"] input[value="US"]');
    expect(await page.textContent('#answer .fine:last-child')).toContain(await page.evaluate(() => location.href));
  });
});

it('wrote no error and asked no other host', () => {
  expect(faults).toEqual([]);
});
