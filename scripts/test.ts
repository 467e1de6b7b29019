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
// Two lanes for two cores, and a third for where a browser makes one of them wait. Build and builds write Astro's folder of generated
// types, which types reads, so never two of them at once.
const build = run('build', 'npm', ['run', '--silent', 'build']);
const typed = types();
const lanes = await Promise.all([
  inTurn([() => counted(build), site]),
  inTurn([() => vitest('unit'), () => typed.then(() => vitest('builds'))]),
  inTurn([() => typed, format, lint]),
]);
rmSync(work, { recursive: true, force: true });

const total = lanes.flat().reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
  skipped: sum.skipped + counts.skipped,
}));
console.log(`\nall stages: ${seconds(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Runs stages one after the other. */
async function inTurn(stages: readonly (() => Promise<Counts>)[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const stage of stages) counts.push(await stage());
  return counts;
}

/** A stage that counts as one test: it passes where the command ends well. */
async function counted(ended: Promise<boolean>): Promise<Counts> {
  const ok = await ended;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** The types of the pages, with what the build has generated. */
async function types(): Promise<Counts> {
  await build;
  return counted(onNode('types', ['node_modules/astro/bin/astro.mjs', 'check', '--noSync', '--minimumSeverity', 'hint']));
}

function format(): Promise<Counts> {
  return counted(onNode('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']));
}

function lint(): Promise<Counts> {
  return counted(onNode('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']));
}

/** The tests of the built site; where nothing could be built, that has failed already. */
async function site(): Promise<Counts> {
  return (await build) ? vitest('site') : { passed: 0, failed: 0, skipped: 0 };
}

async function vitest(project: string): Promise<Counts> {
  const file = join(work, `${project}.json`);
  const ok = await onNode(project, [
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

function onNode(name: string, args: readonly string[]): Promise<boolean> {
  return run(name, process.execPath, args);
}

/** Runs a command and shows what it printed when it has ended. What one process has compiled, the many others take over. */
function run(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '0', NODE_COMPILE_CACHE: join(work, 'compiled') } });
    const output: string[] = [];
    child.stdout.on('data', (data) => output.push(String(data)));
    child.stderr.on('data', (data) => output.push(String(data)));
    child.on('error', (error) => output.push(String(error)));
    child.on('close', (code) => {
      console.log(`\n== ${name}: ${code === 0 ? 'ok' : 'failed'}, ${seconds(start)}\n${output.join('').trim()}`);
      resolve(code === 0);
    });
  });
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
