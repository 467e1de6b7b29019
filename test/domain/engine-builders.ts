import { buildFacts, type Facts } from '../../src/domain/algebra/facts.ts';
import {
  EDITORS,
  FOCAL_DOCUMENT,
  type Element,
  type KnowledgeBase,
  type Mapping,
  type MappingSet,
  type Records,
} from '../../src/domain/model/knowledge-base.ts';
import type { AspectData } from '../../src/domain/model/schema/element.ts';
import type { Relationship } from '../../src/domain/model/vocabulary.ts';
import { element, framework, kbOf, requirement, row, set } from '../builders.ts';

/** Ids of sources and targets, several joined by `; `: `a/1` is a requirement of framework `a`, `plan.x` an aspect. */
export type Claim = readonly [source: string, relationship: Relationship, target: string, over?: ClaimDetails];

export interface ClaimDetails {
  readonly author?: string;
  readonly confidence?: Mapping['confidence'];
  readonly condition?: string;
  /** Target framework of a row that names no target. */
  readonly towards?: string;
}

export interface Setting {
  readonly overlaps?: readonly (readonly [string, AspectData['overlaps'][number]['relationship'], string])[];
  /** What differs in the sets, by set id. */
  readonly sets?: Readonly<Record<string, Partial<MappingSet>>>;
  /** Requirements and aspects that stand in no claim. */
  readonly ids?: readonly string[];
}

/** A knowledge base that has exactly the records that the claims speak of. */
export function kbOfClaims(claims: readonly Claim[], setting: Setting = {}): KnowledgeBase {
  return kbOf(recordsOfClaims(claims, setting));
}

/** The facts of such a knowledge base. */
export function factsOfClaims(claims: readonly Claim[], setting: Setting = {}): Facts {
  return buildFacts(kbOfClaims(claims, setting));
}

/** The records behind it, in the order of the claims. */
export function recordsOfClaims(claims: readonly Claim[], { overlaps = [], sets: over = {}, ids = [] }: Setting = {}): Partial<Records> {
  const members = [
    ...new Set([
      ...ids,
      ...claims.flatMap(([source, , target]) => [...split(source), ...split(target)]),
      ...overlaps.flatMap(([one, , other]) => [one, other]),
    ]),
  ];
  const sets = new Map<string, MappingSet>();
  const mappings = claims.map(([source, relationship, target, details = {}]) => {
    const { author = EDITORS, towards, ...cells } = details;
    const bare = set(documentOf(split(source)[0] ?? ''), towards ?? documentOf(split(target)[0] ?? ''), { author });
    const own = { ...bare, ...over[bare.id] };
    sets.set(own.id, own);
    return row(own, [slugs(source), relationship, slugs(target)], cells);
  });
  const requirements = members.filter((id) => id.includes('/')).map((id) => requirement(documentOf(id), id.slice(id.indexOf('/') + 1)));
  const documents = [
    ...new Set([...members.map(documentOf), ...[...sets.values()].flatMap(({ source, target }) => [source, target])]),
  ].filter((id) => id !== FOCAL_DOCUMENT);
  return {
    frameworks: documents.map((id) => framework(id)),
    requirements,
    elements: elementsOf(members, overlaps),
    sets: [...sets.values()],
    mappings,
  };
}

function elementsOf(members: readonly string[], overlaps: NonNullable<Setting['overlaps']>): readonly Element[] {
  const aspects = members.filter((id) => !id.includes('/'));
  return [...new Set(aspects.map((id) => id.split('.')[0] ?? ''))].map((name) =>
    element(
      name,
      aspects
        .filter((id) => id.startsWith(`${name}.`))
        .map((id) => ({
          id: id.slice(name.length + 1),
          overlaps: overlaps
            .filter(([one]) => one === id)
            .map(([, relationship, other]) => ({ aspect: other, relationship, why: 'They share something.' })),
        })),
    ),
  );
}

function split(text: string): readonly string[] {
  return text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function slugs(text: string): string {
  return split(text)
    .map((id) => id.slice(id.indexOf('/') + 1))
    .join('; ');
}

function documentOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : FOCAL_DOCUMENT;
}
