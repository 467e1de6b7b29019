import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, openApply } from './apply-page.ts';
import { router } from './router-facts.ts';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(faults);
  page = await openApply(session);
});
afterAll(() => session.close());

const answer = (fragment: string) => answerTo(page, fragment);

describe('the answer', () => {
  it('to a maker of routers is said with days, points, clocks and route', async () => {
    const found = await answer(router);
    const text = (heading: string) => (found[heading] ?? []).join('\n');
    expect(text('Applies now')).toContain('Cyber Resilience Act: Report exploited vulnerabilities');
    expect(text('Applies later')).toContain('2027-12-11');
    expect(text('Whom to tell, and how fast')).toContain('24 hours');
    expect(text('How conformity is shown')).toContain('Class I');
    expect(text('Does not apply, and why')).toContain('UK PSTI');
    expect(text('Papers, marks and people')).toContain('paper: EU declaration of conformity');
    expect(text('Applies now')).toContain('NIS 2 Directive: binds through BSI Act');
  });

  it('to a provider in France lists nothing of the NIS 2 Directive as applying, and says why', async () => {
    const found = await answer(
      '#roles=service-provider&markets=EU&seat=FR&staff=55&nace=62&designations=managed-service-provider&date=2026-11-29',
    );
    const text = (heading: string) => (found[heading] ?? []).join('\n');
    expect(text('Applies now') + text('Whom to tell, and how fast')).not.toContain('NIS 2');
    expect(text('Binds through a national act alone')).toMatch(/France: French NIS 2 bill, a bill when last seen on 2026-10-05/u);
    expect(text('Binds through a national act alone')).toContain('NIS 2 Implementing Regulation');
    expect(await page.textContent('#apply-status')).toContain('2 more bind through a national act alone.');
  });

  it('to a seller of gateways says at the class what is arguable', async () => {
    const found = await answer(
      `${router.replace('kinds=router', 'kinds=gateway').replace('roles=manufacturer', 'roles=own-brand-seller')}`,
    );
    expect((found['How conformity is shown'] ?? []).join('\n')).toMatch(/Neither important nor critical.*Arguable: A gateway as such/u);
  });

  it('is not moved by a fragment that holds code or nonsense', async () => {
    await answer(`${router}&owner=%3Cimg%20src=x%20onerror=alert(1)%3E&staff=%3Cb%3E`);
    expect(await page.$('#answer img, #answer b')).toBeNull();
  });

  it('wrote no error and asked no other host', () => {
    expect(faults).toEqual([]);
  });
});
