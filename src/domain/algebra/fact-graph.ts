import { inverse } from './composition.ts';
import { firstStepTo, flatSteps, type FlatSteps } from './flat-steps.ts';
import { compareIds } from '../model/ids.ts';
import { FOCAL_DOCUMENT, type MappingSet } from '../model/knowledge-base.ts';
import type { Relation } from './relation.ts';
import type { Confidence } from '../model/vocabulary.ts';

/**
 * What one author claims of one pair: "source is `relation` target". `row` is the id of the row, or of the declared overlap of two aspects.
 */
export interface Fact {
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly row: string;
  readonly author: string;
  readonly matchingRationale: MappingSet['matchingRationale'];
  /** Absent where the author of the row does not say. */
  readonly confidence?: Confidence;
}

/** A fact read from one of its two ends; `from` and `to` are places in the list of nodes. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly fact: Fact;
}

/** The nodes of one document to which one node leads by one relation. */
export interface Lead {
  readonly relation: Relation;
  readonly places: readonly number[];
}

/** Facts joined at the requirements and aspects they speak of. Every fact stands in `steps` twice, once from each end. */
export interface FactGraph {
  /** Ids in the order of `compareIds`; the place of a node in this list stands for it everywhere else. */
  readonly nodes: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** The document of each node. */
  readonly documents: readonly string[];
  readonly nodesOfDocument: ReadonlyMap<string, readonly number[]>;
  /** The steps from each node, by the node they lead to and then in the order of the facts. */
  readonly steps: readonly (readonly Step[])[];
  /** The same steps without their facts. */
  readonly flat: FlatSteps;
  /**
   * Where each node leads in one document, by relation. Read from the rows of that document alone, once: what else a hub leads to is never
   * looked at.
   */
  readonly leadingInto: (document: string) => ReadonlyMap<number, readonly Lead[]>;
}

/** Joins facts; within facts × log facts. */
export function buildFactGraph(facts: readonly Fact[]): FactGraph {
  const nodes = [...new Set(facts.flatMap(({ source, target }) => [source, target]))].sort(compareIds);
  const placeOf = new Map(nodes.map((id, place) => [id, place]));
  const steps: Step[][] = nodes.map(() => []);
  for (const fact of facts) {
    const source = placeOf.get(fact.source) ?? 0;
    const target = placeOf.get(fact.target) ?? 0;
    if (source === target) continue;
    const step = { from: source, to: target, relation: fact.relation, fact };
    steps[source]?.push(step);
    steps[target]?.push(reversed(step));
  }
  for (const list of steps) list.sort((a, b) => a.to - b.to);
  const documents = nodes.map(documentOf);
  const nodesOfDocument = placesBy(documents);
  const known = new Map<string, ReadonlyMap<number, readonly Lead[]>>();
  const leadingInto = (document: string): ReadonlyMap<number, readonly Lead[]> => {
    const found = known.get(document) ?? leadsTo(nodesOfDocument.get(document) ?? [], steps);
    known.set(document, found);
    return found;
  };
  return { nodes, placeOf, documents, nodesOfDocument, steps, flat: flatSteps(steps), leadingInto };
}

/** The steps from one node to another: two binary searches. */
export function stepsBetween({ steps, flat }: Pick<FactGraph, 'steps' | 'flat'>, from: number, to: number): readonly Step[] {
  const own = flat.starts[from] ?? 0;
  return (steps[from] ?? []).slice(firstStepTo(flat, from, to) - own, firstStepTo(flat, from, to + 1) - own);
}

/** Whether a step leads from one node to another: one binary search. */
export function isStep({ flat }: Pick<FactGraph, 'flat'>, from: number, to: number): boolean {
  const place = firstStepTo(flat, from, to);
  return place < (flat.starts[from + 1] ?? 0) && flat.ends[place] === to;
}

/** A step walked the other way. */
export function reversed({ from, to, relation, fact }: Step): Step {
  return { from: to, to: from, relation: inverse(relation), fact };
}

function leadsTo(targets: readonly number[], steps: FactGraph['steps']): ReadonlyMap<number, readonly Lead[]> {
  const leads = new Map<number, { readonly relation: Relation; readonly places: number[] }[]>();
  for (const target of targets) {
    for (const { to, relation } of steps[target] ?? []) {
      const towards = inverse(relation);
      const known = leads.get(to);
      const same = known?.find((lead) => lead.relation === towards);
      if (same) same.places.push(target);
      else if (known) known.push({ relation: towards, places: [target] });
      else leads.set(to, [{ relation: towards, places: [target] }]);
    }
  }
  return leads;
}

/** The document of a requirement or an aspect. */
function documentOf(id: string): string {
  const end = id.indexOf('/');
  return end < 0 ? FOCAL_DOCUMENT : id.slice(0, end);
}

function placesBy(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  }
  return places;
}
