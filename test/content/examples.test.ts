import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/u.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'examples', name), 'utf8') }));
const workflows = examples.filter(({ name }) => name.includes('workflows'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the files to copy', () => {
  test.each(examples)('$name is one YAML document', ({ text }) => {
    expect(load(text)).toBeTypeOf('object');
  });

  test.each(examples)('$name runs only commands that there are', ({ text }) => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(workflows)('$name pins every action to a commit and says its version', ({ text }) => {
    const uses = [...text.matchAll(/uses: (.+)/gu)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([]);
  });

  test.each(workflows)('$name states its rights, and no more than one right to write besides those of deployment', ({ text }) => {
    const { permissions } = load(text) as { permissions?: Record<string, string> };
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).filter((right) => right === 'write').length).toBeLessThan(2);
  });

  test.each(workflows)('$name puts no text of a proposal into a shell', ({ text }) => {
    const runs = [...text.matchAll(/^ *run: ?(\|\n(?: {10}.*\n)+|.*)$/gmu)].map(([, body = '']) => body);
    expect(runs.filter((body) => body.includes('${{'))).toEqual([]);
  });
});
