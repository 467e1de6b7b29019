import { hasEnded } from '../domain/model/state.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { cardFacts } from './card-facts.ts';
import { knownFrom } from './known-from.ts';
import type { Page } from './page.ts';

/** The documents and their records as search knows them, with the sentences that they share, each once. */
export function recordEntries(page: Page): {
  readonly entries: readonly LookupEntry[];
  readonly known: readonly string[];
  readonly cards: readonly string[];
} {
  const { kb, to } = page;
  const known = new Map<string, number>();
  const cards = new Map<string, number>();
  const documents = kb.frameworks.map((framework): LookupEntry => ({
    framework: framework.id,
    ref: '',
    title: framework.title,
    document: framework.shortTitle,
    url: to.framework(framework.id),
    heading: false,
    superseded: hasEnded(framework, kb.release.asOf),
    card: placeOf(cards, cardFacts(page, framework)),
  }));
  const requirements = kb.requirements.flatMap((record): LookupEntry[] => {
    const { id, ref, title, kind, roles, verified, evidence } = record;
    const framework = kb.frameworkById.get(record.framework);
    if (framework === undefined) return [];
    return [
      {
        framework: framework.id,
        ref,
        title: framework.titles === 'withheld' ? '' : title,
        document: framework.shortTitle,
        url: to.requirement(id),
        heading: kind === 'heading' || kind === 'provision',
        superseded: hasEnded(framework, kb.release.asOf),
        known: placeOf(known, knownFrom(page, record)),
        card: placeOf(cards, cardFacts(page, framework, record)),
        ...(kind === 'heading' || (verified === 'unverified' && evidence.length === 0) ? { says: 'nothing' as const } : {}),
        ...(roles.length === 1 && roles[0] === 'authority' ? { asks: 'authorities' as const } : {}),
      },
    ];
  });
  return { entries: [...documents, ...requirements], known: [...known.keys()], cards: [...cards.keys()] };
}

/** The place of a sentence in a list that has each once. */
function placeOf(list: Map<string, number>, sentence: string): number {
  const place = list.get(sentence) ?? list.size;
  list.set(sentence, place);
  return place;
}
