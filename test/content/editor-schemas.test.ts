import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorFiles } from '../../src/content/editor-schemas.ts';

test.each(editorFiles())('$path is as the schemas say; `npm run fix` writes it', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('each list that people write has its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };
  expect(Object.values(settings['yaml.schemas'])).toContain('content/sources.yaml');
});

test('the task that checks reads the lines in which the check speaks', () => {
  const [task] = (JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { readonly tasks: readonly Task[] }).tasks;
  const [place, message] = task?.problemMatcher.pattern ?? [];
  expect(new RegExp(place?.regexp ?? 'x', 'u').exec('content/a.md:3:12  error  schema')?.slice(1)).toEqual([
    'content/a.md',
    '3',
    '12',
    'error',
    'schema',
  ]);
  expect(new RegExp(message?.regexp ?? 'x', 'u').exec('    Something is wrong.')?.[1]).toBe('Something is wrong.');
});

interface Task {
  readonly problemMatcher: { readonly pattern: readonly { readonly regexp: string }[] };
}
