import { asOfOf } from '../model/state.ts';
import { phraseOf, type DerivedPhrase } from './derived-phrase.ts';
import type { Facts } from './facts.ts';
import { possibilitiesOf, type Relation } from './relation.ts';
import type { SetRelation } from '../model/set-relation.ts';
import { groupsBetween, relatedThroughThird, type PathGroup, type TwoSteps } from './two-step-paths.ts';
import { confidences, tokens, type Confidence } from '../model/vocabulary.ts';

/** The edition, or for a law the state, of a document on which a path rests. */
export interface PathEdition {
  readonly framework: string;
  readonly edition?: string;
  readonly asOf?: string;
}

/** Two authored rows that meet in `via`, with what they allow by themselves. */
export interface DerivedPath {
  readonly rows: readonly [string, string];
  readonly via: string;
  readonly relation: readonly SetRelation[];
  /** Absent where a row on which it rests states none. */
  readonly confidence?: Confidence;
  readonly authors: readonly string[];
  readonly editions: readonly PathEdition[];
}

/**
 * What authored rows prove of two requirements (or a requirement and an aspect): "source `phrase` target". Never authored, never merged
 * into what is.
 */
export interface DerivedMapping {
  readonly source: string;
  readonly target: string;
  readonly relation: readonly SetRelation[];
  readonly phrase: DerivedPhrase;
  /** Absent where a row on which it rests states none. */
  readonly confidence?: Confidence;
  /** Whether a row names both already, with which this can be compared. */
  readonly authored: boolean;
  readonly paths: readonly DerivedPath[];
}

/**
 * The derived links from one document to another, in the order of their ids, one pair of requirements at a time.
 * Claims of different authors or kinds of reasoning are not mixed: a pair has one link for each relation that is proved by itself, the most
 * precise first.
 * Cost: the rows of both documents, and for each link emitted the rows of that of its two ends that has fewer.
 */
export function* derivedMappings(facts: Facts, from: string, to: string): Generator<DerivedMapping> {
  if (from === to) return;
  for (const source of facts.nodesOfDocument.get(from) ?? []) {
    for (const target of relatedThroughThird(facts, source, to)) yield* mappingsBetween(facts, source, target);
  }
}

function* mappingsBetween(facts: Facts, source: number, target: number): Generator<DerivedMapping> {
  const claims = new Map<Relation, PathGroup[]>();
  for (const group of groupsBetween(facts, source, target)) {
    claims.set(group.relation, [...(claims.get(group.relation) ?? []), group]);
  }
  const authored = claims.size > 0 && facts.isAuthored(source, target);
  const ordered = [...claims].sort(([a], [b]) => possibilitiesOf(a).length - possibilitiesOf(b).length || a - b);
  for (const [relation, groups] of ordered) {
    const phrase = phraseOf(relation);
    if (phrase === undefined) continue;
    const paths = groups.flatMap((group) => group.paths).sort((a, b) => a.via - b.via);
    yield {
      source: idOf(facts, source),
      target: idOf(facts, target),
      relation: possibilitiesOf(relation),
      phrase,
      ...stated(highest(groups.map(confidenceOfGroup))),
      authored,
      paths: paths.map((path) => describePath(facts, path)),
    };
  }
}

function describePath(facts: Facts, { via, steps, relation }: TwoSteps): DerivedPath {
  const [first, second] = steps;
  return {
    rows: [first.fact.row, second.fact.row],
    via: idOf(facts, via),
    relation: possibilitiesOf(relation),
    ...stated(lowest([first.fact.confidence, second.fact.confidence])),
    authors: [...new Set([first.fact.author, second.fact.author])],
    editions: [first.from, via, second.to].map((node) => editionOf(facts, facts.documents[node] ?? '')),
  };
}

function editionOf({ kb }: Facts, id: string): PathEdition {
  const framework = kb.frameworkById.get(id);
  if (!framework) return { framework: id };
  return { framework: id, ...(framework.edition === undefined ? {} : { edition: framework.edition }), asOf: asOfOf(kb, framework) };
}

/**
 * A path that proves the relation alone is as sure as its weaker row; where only several paths together prove it, all their rows are
 * needed.
 */
function confidenceOfGroup({ paths, relation }: PathGroup): Confidence | undefined {
  const sure = paths.map(({ steps, relation: alone }) => ({ alone, confidence: lowest(steps.map(({ fact }) => fact.confidence)) }));
  const sufficient = sure.filter(({ alone }) => alone === relation);
  return sufficient.length > 0 ? highest(sufficient.map(({ confidence }) => confidence)) : lowest(sure.map(({ confidence }) => confidence));
}

const fromHighToLow = tokens(confidences);

/** The highest of those that are stated. */
function highest(found: readonly (Confidence | undefined)[]): Confidence | undefined {
  return fromHighToLow.find((confidence) => found.includes(confidence));
}

/** The lowest; where one is not stated, nothing can be stated of all. */
function lowest(found: readonly (Confidence | undefined)[]): Confidence | undefined {
  return found.includes(undefined) ? undefined : fromHighToLow.findLast((confidence) => found.includes(confidence));
}

function stated(confidence: Confidence | undefined): { readonly confidence?: Confidence } {
  return confidence === undefined ? {} : { confidence };
}

function idOf({ nodes }: Facts, node: number): string {
  return nodes[node] ?? '';
}
