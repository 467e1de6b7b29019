import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockName } from '../src/content/lock-check.ts';
import type { Gap } from '../src/domain/model/gap.ts';

/** The ids of the gaps in the committed summary of a content folder. */
export function readBaseline(folder: string): ReadonlySet<string> {
  const file = join(folder, lockName);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = text.split('\ngaps:\n')[1] ?? '';
  return new Set([...section.matchAll(/^\s+- (\S+)$/gmu)].flatMap(([, id]) => (id === undefined ? [] : [id])));
}

/** The gaps that the committed summary does not have. */
export function newGaps(gaps: readonly Gap[], baseline: ReadonlySet<string>): readonly Gap[] {
  return gaps.filter(({ id }) => !baseline.has(id));
}
