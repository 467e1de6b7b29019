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
