import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const work = mkdtempSync(join(tmpdir(), 'concordance-test-'));
const began = performance.now();
const [unit, inTurn] = await Promise.all([vitest('unit'), oneAfterTheOther()]);
const site = inTurn[0]?.failed === 0 ? await vitest('site') : { passed: 0, failed: 0, skipped: 0 };
rmSync(work, { recursive: true, force: true });

const total = [unit, ...inTurn, site].reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
  skipped: sum.skipped + counts.skipped,
}));
console.log(`\nall stages: ${seconds(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** The stages that write Astro's folder of generated types, so never two at once. */
async function oneAfterTheOther(): Promise<Counts[]> {
  const build = await step('build', ['scripts/build.ts']);
  const types = await step('types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'hint']);
  const format = await step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
  const lint = await step('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
  return [build, types, format, lint, await vitest('builds')];
}

/** A stage that counts as one test: it passes where the command ends well. */
async function step(name: string, command: readonly string[]): Promise<Counts> {
  const ok = await run(name, command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function vitest(project: string): Promise<Counts> {
  const file = join(work, `${project}.json`);
  const ok = await run(project, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      number
    >;
    const failed = Math.max(numFailedTests ?? 0, (numFailedTestSuites ?? 0) > 0 || !ok ? 1 : 0);
    return { passed: numPassedTests ?? 0, failed, skipped: numPendingTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a command on this Node and shows what it printed when it has ended. */
function run(name: string, command: readonly string[]): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, FORCE_COLOR: '0' } });
    const output: string[] = [];
    child.stdout.on('data', (data) => output.push(String(data)));
    child.stderr.on('data', (data) => output.push(String(data)));
    child.on('close', (code) => {
      console.log(`\n== ${name}: ${code === 0 ? 'ok' : 'failed'}, ${seconds(start)}\n${output.join('').trim()}`);
      resolve(code === 0);
    });
  });
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
