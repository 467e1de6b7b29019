import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds by all its rules, the size of targets by WCAG 2.2 included. No page has frames, so axe runs in the page itself and only
 * faults leave it: what else it says of every element of a long page takes most of its time.
 */
export async function violations(page: Page): Promise<string[]> {
  const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
  const { violations: found } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/**
 * Hides what repeats: of rows and entries of lists that are built alike, by tags and classes, each page keeps the first four. Axe looks
 * at every element of a page, and of 500 rows of one shape it says of all what it says of one.
 */
export async function hideRepeated(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Map<string, number>();
    for (const entry of document.querySelectorAll<HTMLElement>('tbody tr, li')) {
      const shape = [entry, ...entry.querySelectorAll('*')].map((part) => `${part.tagName}.${part.getAttribute('class') ?? ''}`).join();
      const times = (seen.get(shape) ?? 0) + 1;
      seen.set(shape, times);
      if (times > 4) entry.style.display = 'none';
    }
  });
}
