import { compareIds } from '../model/ids.ts';
import type { Finding } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';

/** The directions in which somebody looked for a recognition and found none, among all about which something is known. */
export function notRecognised({ kb, gaps }: Pick<PolicyInput, 'kb' | 'gaps'>): Finding[] {
  const known = kb.recognitions.filter(({ outcome }) => outcome !== 'unknown');
  const none = known.filter(({ outcome }) => outcome === 'none-found');
  if (none.length === 0) return [];
  const basis = [...new Set(none.flatMap(({ from, to }) => [from.framework ?? [], to.framework ?? []].flat()))].sort(compareIds);
  return [
    {
      kind: 'not-recognised',
      count: none.length,
      full: 0,
      of: known.length,
      bars: [],
      members: gaps.filter(({ kind }) => kind === 'unrecognised-assessment').map(({ id }) => id),
      acts: basis.filter((id) => kb.frameworkById.get(id)?.force === 'law'),
      basis,
    },
  ];
}
