import { countsIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { namedParty } from '../model/party.ts';
import type { Party, Recognitions } from '../model/schema/recognitions.ts';

/** The statements on what counts between two countries, in both directions, those from the first country first. */
export function recognitionsBetween(kb: KnowledgeBase, first: string, second: string): Recognitions {
  const directed = (from: string, to: string) => kb.recognitions.filter((one) => isOf(kb, one.from, from) && isOf(kb, one.to, to));
  return [...directed(first, second), ...directed(second, first)];
}

/** The statements by which something of one country counts in another, in part at least. */
export function recognitionsInto(kb: KnowledgeBase, from: string, to: string): Recognitions {
  const counts = ({ outcome }: Recognitions[number]) => outcome === 'recognised' || outcome === 'partly';
  return kb.recognitions.filter((one) => counts(one) && isOf(kb, one.from, from) && isOf(kb, one.to, to));
}

/** The statements by which something of a country counts elsewhere, and those by which something from elsewhere counts there. */
export function recognitionsOf(kb: KnowledgeBase, country: string): { readonly out: Recognitions; readonly in: Recognitions } {
  return {
    out: kb.recognitions.filter(({ from }) => isOf(kb, from, country)),
    in: kb.recognitions.filter(({ from, to }) => isOf(kb, to, country) && !isOf(kb, from, country)),
  };
}

/** Whether a side is of a country: a label given there, or a document that counts there. */
function isOf(kb: KnowledgeBase, party: Party, country: string): boolean {
  const framework = kb.frameworkById.get(party.framework ?? '');
  return framework === undefined ? namedParty(kb, party).jurisdiction === country : countsIn(kb, framework, country);
}
