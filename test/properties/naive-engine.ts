import { compose, intersection } from '../../src/domain/algebra/composition.ts';
import type { FactGraph, Step } from '../../src/domain/algebra/fact-graph.ts';
import type { Facts } from '../../src/domain/algebra/facts.ts';
import { isRelated, relations, type Relation } from '../../src/domain/algebra/relation.ts';

/** Every chain of facts between two nodes that visits no node twice: slow and plain, to hold the engine against. */
export function chainsBetween(
  { steps }: Pick<FactGraph, 'steps'>,
  ends: { readonly from: number; readonly to: number },
  longest: number,
): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  const walk = (chain: readonly Step[], node: number): void => {
    if (node === ends.to) {
      found.push(chain);
      return;
    }
    if (chain.length === longest) return;
    for (const step of steps[node] ?? []) {
      if (step.to !== ends.from && chain.every(({ to }) => to !== step.to)) walk([...chain, step], step.to);
    }
  };
  walk([], ends.from);
  return found;
}

export function relationOfChain(chain: readonly Step[]): Relation {
  return chain.reduce((relation, step) => compose(relation, step.relation), relations.equal);
}

/** The authors who exclude a fact of their own by a chain of at most three of their own. */
export function contradictingAuthors(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { step, chain } of excludedFacts(facts)) {
    if (chain.every(({ fact }) => fact.author === step.fact.author)) found.add(step.fact.author);
  }
  return found;
}

/** Pairs for which one author's fact and another author's chain of at most three exclude each other. */
export function factConflicts(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { step, chain } of excludedFacts(facts)) {
    const authors = new Set(chain.map(({ fact }) => fact.author));
    if (authors.size === 1 && !authors.has(step.fact.author)) found.add(conflictKey(facts, step, [...authors, step.fact.author]));
  }
  return found;
}

/** Pairs for which two authors' chains of at most three exclude each other. */
export function chainConflicts(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const from of facts.nodes.keys()) {
    for (const to of facts.nodes.keys()) {
      if (from >= to) continue;
      const chains = chainsBetween(facts, { from, to }, 3).filter((chain) => new Set(chain.map(({ fact }) => fact.author)).size === 1);
      for (const one of chains) {
        for (const other of chains) {
          const authors = [one[0]?.fact.author ?? '', other[0]?.fact.author ?? ''];
          if (authors[0] !== authors[1] && excludes(one, other)) found.add(conflictKey(facts, { from, to }, authors));
        }
      }
    }
  }
  return found;
}

/** The pairs of two documents for which some group of paths of two authored rows proves something shared. */
export function derivedPairs(facts: Facts, a: string, b: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const from of facts.nodesOfDocument.get(a) ?? []) {
    for (const to of facts.nodesOfDocument.get(b) ?? []) {
      const paths = chainsBetween(facts, { from, to }, 2).filter(
        (chain) => chain.length === 2 && ![a, b].includes(facts.documents[chain[0]?.to ?? 0] ?? ''),
      );
      const groups = Map.groupBy(paths, (path) => (path[0]?.fact.author === path[1]?.fact.author ? path[0]?.fact.author : path));
      if ([...groups.values()].some((group) => isRelated(intersection(...group.map(relationOfChain)))))
        found.add(`${facts.nodes[from]} ${facts.nodes[to]}`);
    }
  }
  return found;
}

function* excludedFacts(facts: Facts): Generator<{ readonly step: Step; readonly chain: readonly Step[] }> {
  for (const step of facts.steps.flat()) {
    for (const chain of chainsBetween(facts, step, 3)) {
      if (excludes([step], chain)) yield { step, chain };
    }
  }
}

function excludes(one: readonly Step[], other: readonly Step[]): boolean {
  return intersection(relationOfChain(one), relationOfChain(other)) === relations.impossible;
}

function conflictKey({ nodes }: Facts, { from, to }: { readonly from: number; readonly to: number }, authors: readonly string[]): string {
  return [...[from, to].sort((a, b) => a - b).map((place) => nodes[place] ?? ''), ...[...authors].sort()].join(' ');
}
