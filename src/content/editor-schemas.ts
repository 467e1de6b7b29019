import { z } from 'zod';
import { registers } from './layouts.ts';

/** A file that an editor's program reads: its path from the root of the repository, and its text. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What lets VS Code complete and check the lists in one file each: a JSON Schema of every register, and the settings that say which is
 * for which. Front matter stands inside other files, which the extension for YAML does not look into.
 */
export function editorFiles(): readonly EditorFile[] {
  const written = Object.entries(registers).filter(([name]) => !['published.yaml', 'changes.yaml'].includes(name));
  const schemas = written.map(([name, { schema }]) => ({
    path: `.vscode/schemas/${name.replace('.yaml', '.json')}`,
    text: lines(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })),
  }));
  const wired = Object.fromEntries(written.map(([name]) => [`.vscode/schemas/${name.replace('.yaml', '.json')}`, `content/${name}`]));
  return [...schemas, { path: '.vscode/settings.json', text: lines({ 'yaml.schemas': wired, 'yaml.schemaStore.enable': false }) }];
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
