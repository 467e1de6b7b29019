import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usages } from '../../scripts/usage.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
/** Commands that take no option. */
const plain = ['start', 'test', 'types', 'lint'];
const commands = Object.keys(scripts).filter((name) => !plain.includes(name));

test('every command that takes options explains itself', () => {
  expect(commands.filter((name) => !Object.hasOwn(usages, name) && !['new', 'import'].includes(name))).toEqual([]);
});

test.each(['check', 'new'])('npm run %s -- --help ends well and does nothing else', (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, '--help'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`npm run ${name}`);
});

test('a wrong option is told with what there is', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/gaps.ts', '--kindd', 'x'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('--kindd');
  expect(stderr).toContain('npm run gaps');
});
