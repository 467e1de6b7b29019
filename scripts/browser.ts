import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium: `CHROME_PATH`, then the one that the lockfile brings, then an installed one. Throws with advice when none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const find of [fromEnvironment, fromPackage, fromSystem]) {
    const executablePath = await find();
    if (executablePath === undefined) continue;
    try {
      return await chromium.launch({ executablePath, args });
    } catch (error) {
      tried.push(`${executablePath}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    ['No browser starts. Install Chromium (Debian: apt-get install chromium) or set CHROME_PATH to one.', ...tried].join('\n'),
  );
}

async function fromEnvironment(): Promise<string | undefined> {
  return process.env['CHROME_PATH'];
}

/** The packaged browser unpacks its own libraries when it is told that it runs where none are installed. */
async function fromPackage(): Promise<string | undefined> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  try {
    const packaged = await import('@sparticuz/chromium');
    return await packaged.default.executablePath();
  } catch {
    return undefined;
  }
}

async function fromSystem(): Promise<string | undefined> {
  return installed.find((path) => existsSync(path));
}
