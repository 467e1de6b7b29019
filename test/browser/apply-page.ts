import type { Page } from 'playwright-core';
import type { Session } from './session.ts';

/** The page on what applies, once its script has answered. */
export async function openApply(session: Session): Promise<Page> {
  const page = await session.open('/apply/');
  await page.waitForFunction(() => (document.querySelector('#apply-status')?.textContent ?? '') !== '');
  return page;
}

/** What the page answers to the facts in a fragment: the lines below each heading. */
export async function answerTo(page: Page, fragment: string): Promise<Readonly<Record<string, readonly string[]>>> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForFunction(
    (hash) => location.hash.length > 0 && document.querySelectorAll('#answer h3').length > 0 && hash.length > 0,
    fragment,
  );
  return page.$eval('#answer', (output) =>
    Object.fromEntries(
      [...output.querySelectorAll('h3')].map((heading) => [
        heading.textContent ?? '',
        [...(heading.nextElementSibling?.children ?? [])].map((item) => item.textContent ?? ''),
      ]),
    ),
  );
}
