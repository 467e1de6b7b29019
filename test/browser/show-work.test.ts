import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { router } from './router-facts.ts';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await session.open(`/apply/${router}&work=etsi-en-303-645-v3&has=iec-62443-4-1-2018,jp-jc-star-2024`);
  await page.waitForFunction(() => document.querySelectorAll('#work-list ol > li').length > 0);
});
afterAll(() => session.close());

describe('a list of work on the page', () => {
  it('says of each requirement what it overlaps, and what merely shares a subject', async () => {
    const text = await page.textContent('#work-list ol > li >> nth=0');
    expect(text).toContain('Overlaps: Cyber Resilience Act: ');
    expect(await page.textContent('#work-list')).toContain('On the same subject, not compared:');
  });

  it('folds what comes after the first twelve, and counts on', async () => {
    expect(await page.$$eval('#work-list > ol > li', (items) => items.length)).toBe(12);
    expect(await page.getAttribute('#work-list > details ol', 'start')).toBe('13');
  });

  it('names what stays by who asks for it, each with its page', async () => {
    const links = await page.$$eval('#work-list > ul details a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => href.startsWith('/frameworks/eu-cra/')).length).toBeGreaterThan(5);
  });

  it('says what a certificate helps with, and what it never gives', async () => {
    const text = (await page.textContent('#work-list')) ?? '';
    expect(text).toContain('What IEC 62443-4-1 helps with');
    expect(text).toContain('It never gives: Anything of a single product');
    expect(text).not.toMatch(/satisfies|is compliant/u);
  });

  it('ends with day, address and reservation', async () => {
    expect(await page.textContent('#work-list > p:last-child')).toMatch(/As of 2026-11-29\. Information, not legal advice\. http/u);
  });

  it('leads from each requirement to a page that stands', async () => {
    const href = (await page.getAttribute('#work-list ol > li a', 'href')) ?? '';
    const target = await session.open(href);
    expect(await target.textContent('h1')).toContain('Provision 5.');
  });

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
