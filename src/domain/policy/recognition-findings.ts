import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { compareIds } from '../model/ids.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { namedParty } from '../model/party.ts';
import type { Party, Recognitions } from '../model/schema/recognitions.ts';
import type { Finding } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';

/** The statements by which nothing of one country was found to count in another. */
export function missingRecognitions(kb: KnowledgeBase): Recognitions {
  return acrossBorders(kb).filter(({ outcome }) => outcome === 'none-found');
}

/** How many statements say that none was found, how many of them lie between two countries, and how many raise a gap. */
export function noneFoundCounts({ kb, gaps }: Pick<PolicyInput, 'kb' | 'gaps'>): Readonly<Record<'all' | 'across' | 'gaps', number>> {
  return {
    all: kb.recognitions.filter(({ outcome }) => outcome === 'none-found').length,
    across: missingRecognitions(kb).length,
    gaps: gaps.filter(({ kind }) => kind === 'unrecognised-assessment').length,
  };
}

/** The directions from one country to another in which no recognition was found, among all about which something is known. */
export function notRecognised({ kb, gaps }: Pick<PolicyInput, 'kb' | 'gaps'>): Finding[] {
  const none = missingRecognitions(kb);
  const known = acrossBorders(kb);
  if (none.length === 0) return [];
  const towards = [...new Set(known.flatMap(({ to }) => countryOf(kb, to) ?? []))].sort(compareIds);
  const within = (statements: Recognitions, country: string) => statements.filter(({ to }) => countryOf(kb, to) === country).length;
  const basis = [...new Set(known.flatMap(({ from, to }) => [from.framework ?? [], to.framework ?? []].flat()))].sort(compareIds);
  const without = new Set(none.flatMap(({ from, to }) => [from.framework ?? [], to.framework ?? []].flat()));
  return [
    {
      kind: 'not-recognised',
      count: none.length,
      full: 0,
      of: known.length,
      partly: known.filter(({ outcome }) => outcome === 'partly').length,
      bars: towards.map((id) => ({ id, count: within(none, id), full: 0, of: within(known, id) })),
      members: gaps.filter(({ kind }) => kind === 'unrecognised-assessment').map(({ id }) => id),
      acts: basis.filter((id) => without.has(id) && kb.frameworkById.get(id)?.force === 'law'),
      basis,
    },
  ];
}

/** The statements between two countries of which something is known; standards and private labels are of none. */
function acrossBorders(kb: KnowledgeBase): Recognitions {
  return kb.recognitions.filter(({ from, to, outcome }) => {
    const [here, there] = [countryOf(kb, from), countryOf(kb, to)];
    return outcome !== 'unknown' && here !== undefined && there !== undefined && here !== there;
  });
}

/** The country where a label or document is at home: a voluntary standard of a union or of the world is at home in none. */
function countryOf(kb: KnowledgeBase, party: Party): string | undefined {
  const { jurisdiction } = namedParty(kb, party);
  const kind = kb.frameworkById.get(party.framework ?? '')?.kind;
  return jurisdiction === INTERNATIONAL || kind === 'standard' ? undefined : jurisdiction;
}
