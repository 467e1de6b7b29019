import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import type { NationalAct } from '../model/schema/national-act.ts';

/** What is known of the act of one member state that transposes a directive. */
export interface ActState extends Pick<NationalAct, 'state' | 'act' | 'inForce' | 'noneSeen'> {
  /** Id of the act or bill in this knowledge base; an act of which nothing is listed is known by name alone. */
  readonly document?: string;
  /** Set where that is a bill: its name and the day on which it was last seen to be one. */
  readonly bill?: { readonly name: string; readonly seen: string };
}

/** The documents with what is known of national acts at each directive, as their way of binding is asked. */
export function withActs({
  frameworks,
  release,
}: Pick<KnowledgeBase, 'frameworks' | 'release'>): readonly (Framework & { readonly acts?: readonly ActState[] })[] {
  return frameworks.map((one) => (one.kind === 'directive' ? { ...one, acts: nationalActsOf(frameworks, one, release.asOf) } : one));
}

type Known = Pick<
  Framework,
  'id' | 'kind' | 'jurisdiction' | 'shortTitle' | 'transposes' | 'nationalActs' | 'stage' | 'asOf' | 'listed' | 'inForce'
>;

/** What is known of the acts that transpose a directive, by state: from documents that are here, else from what the directive lists. */
export function nationalActsOf(frameworks: readonly Known[], directive: Known, asOf: string): readonly ActState[] {
  const here = frameworks
    .filter(({ transposes }) => transposes === directive.id)
    .map(({ id, jurisdiction: state, shortTitle, stage, listed, inForce, asOf: seen = asOf }): ActState => {
      if (stage === 'under-development') return { state, document: id, bill: { name: shortTitle, seen } };
      return listed === 'none' ? { state, act: shortTitle, ...(inForce === undefined ? {} : { inForce }) } : { state, document: id };
    });
  const states = new Set(here.map(({ state }) => state));
  const named = (directive.nationalActs ?? []).filter(({ state }) => !states.has(state));
  return [...here, ...named.map(({ url: _, ...one }) => one)].sort((a, b) => (a.state < b.state ? -1 : 1));
}
