import type { Diagnostic } from '../domain/model/diagnostic.ts';

export const lockName = 'coverage.lock.yaml';

/** Says where the committed summary first differs from what the content gives; nothing where it is fresh. */
export function checkLock(path: string, committed: string | undefined, fresh: string): Diagnostic[] {
  if (committed === fresh) return [];
  const old = (committed ?? '').split('\n');
  const line = fresh.split('\n').findIndex((text, index) => text !== old[index]) + 1;
  const message = committed === undefined ? 'The coverage summary is missing.' : 'The coverage summary does not show the content as it is.';
  return [{ path, line: Math.max(1, line), column: 1, severity: 'note', rule: 'summary-fresh', message, tip: 'Run `npm run fix`.' }];
}
