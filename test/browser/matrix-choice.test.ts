import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './session.ts';

const faults: string[] = [];
const desktop = { viewport: { width: 1280, height: 900 } };
let session: Session;
beforeAll(async () => {
  session = await startSession(faults);
});
afterAll(() => session.close());

describe('the choice of rows of the matrix', () => {
  it('is kept in the address and comes back with it', async () => {
    const page = await session.open('/matrix/?documents=eu-cra', desktop);
    const rows = () => page.locator('.matrix .entry').filter({ visible: true }).count();
    const countries = await page.locator('.matrix >> nth=1').locator('.entry').count();
    const before = await rows();
    await page.click('#matrix-choice summary');
    await page.locator('#matrix-choice input[value="eu-cra"]').press('Space');
    await page.locator('#matrix-choice input[value="iec-62443-3-3-2013"]').press('Space');
    expect([before, await rows(), new URL(page.url()).search]).toEqual([1 + countries, 1 + countries, '?documents=iec-62443-3-3-2013']);
    await page.context().close();
  });

  it('is not offered without a script, and every row is there', async () => {
    const page = await session.open('/matrix/?documents=eu-cra', { ...desktop, javaScriptEnabled: false });
    const hidden = await page.locator('.matrix .entry').filter({ visible: false }).count();
    expect([hidden, await page.locator('#matrix-choice').isVisible()]).toEqual([0, false]);
    await page.context().close();
  });

  it('writes no error', () => {
    expect(faults).toEqual([]);
  });
});
