import { existsSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { readOptions } from './options.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { usages } from './usage.ts';

interface Shot {
  readonly kind: string;
  /** The page on a desk in light and on a phone in dark, as JPEG in base 64. */
  readonly images: readonly string[];
}

const looks = [
  { viewport: { width: 1280, height: 960 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
] as const;
/** Size of one page on the sheet, in pixels, and how many stand beside each other. */
const sheet = { height: 168, wide: 224, narrow: 78, gap: 14, label: 20, columns: 7 };

const values = readOptions(
  { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'public/page-kinds.webp' } },
  usages['contact-sheet'],
);
if (!existsSync(values.site)) {
  console.error(`There is no built site in \`${values.site}\`. Run \`npm run build\` first.`);
  process.exit(1);
}
const { server, url } = await serveFolder(values.site, { port: 0 });
const browser = await launchBrowser();
try {
  const shots = await allShots(browser, url);
  const bytes = Buffer.from(await drawn(browser, shots), 'base64');
  writeFileSync(values.out, bytes);
  console.log(`${shots.length} kinds of page in ${values.out}, ${Math.round(bytes.length / 1024)} KB`);
} finally {
  await browser.close();
  server.close();
}

/** One shot of each kind that has a page. */
async function allShots(of: Browser, site: string): Promise<readonly Shot[]> {
  const images = new Map<string, string[]>();
  for (const look of looks) {
    const context = await of.newContext(look);
    const page = await context.newPage();
    for (const [kind, path] of Object.entries(pageKinds)) {
      if (path === undefined) continue;
      await page.goto(`${site}${path.slice(1)}`, { waitUntil: 'networkidle' });
      const image = await page.screenshot({ type: 'jpeg', quality: 90 });
      images.set(kind, [...(images.get(kind) ?? []), image.toString('base64')]);
    }
    await context.close();
  }
  return [...images].map(([kind, own]) => ({ kind, images: own }));
}

/** The sheet as WebP in base 64: the browser draws and compresses it. */
async function drawn(of: Browser, shots: readonly Shot[]): Promise<string> {
  const page = await of.newPage();
  return await page.evaluate(draw, { shots, ...sheet });
}

async function draw({ shots, height, wide, narrow, gap, label, columns }: typeof sheet & { shots: readonly Shot[] }): Promise<string> {
  const [across, down] = [wide + narrow + gap * 2, height + label + gap];
  const canvas = document.createElement('canvas');
  canvas.width = columns * across + gap;
  canvas.height = Math.ceil(shots.length / columns) * down + gap;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing.');
  context.fillStyle = '#e6e3dc';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  for (const [place, { kind, images }] of shots.entries()) {
    const [x, y] = [gap + (place % columns) * across, gap + Math.floor(place / columns) * down];
    context.fillStyle = '#1d1c1a';
    context.font = '12px sans-serif';
    context.fillText(kind, x, y + label - 7);
    for (const [index, data] of images.entries()) {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${data}`;
      await image.decode();
      context.drawImage(image, x + index * (wide + gap / 2), y + label, index === 0 ? wide : narrow, height);
    }
  }
  return canvas.toDataURL('image/webp', 0.72).split(',')[1] ?? '';
}
