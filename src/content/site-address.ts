import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withPlainLineEnds } from './files.ts';
import { registers } from './layouts.ts';
import { readYaml } from './validate.ts';

/**
 * The public address that `site.yaml` of a content folder states, for who needs it before the content is checked. `undefined` also where
 * the file is missing or at fault, which the check says.
 */
export function siteAddress(folder: string): string | undefined {
  const path = join(folder, 'site.yaml');
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const source = { path, text: withPlainLineEnds(readFileSync(path, 'utf8')), lineOffset: 0 };
  return readYaml(source, registers['site.yaml'].schema).value?.address;
}
