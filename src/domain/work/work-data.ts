import { derivedMappings } from '../algebra/derive.ts';
import type { Facts } from '../algebra/facts.ts';
import { relationOf } from '../algebra/relation.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { assessableOf, EDITORS, type Framework, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import { setCounts } from '../model/set-counts.ts';
import type { Condition } from '../model/schema/applicability.ts';
import type { Recognitions } from '../model/schema/recognitions.ts';
import type { Role } from '../model/vocabulary.ts';
import { containsOne, linksBetween, type Link } from './links.ts';

/** A requirement as a list of work needs it. */
export interface WorkRequirement {
  readonly slug: string;
  readonly ref: string;
  /** Empty where titles are withheld. */
  readonly title: string;
  readonly roles?: readonly Role[];
  readonly levels?: readonly number[] | undefined;
  readonly appliesTo?: Condition | undefined;
  /** Places in the list of aspects of those to which it contributes. */
  readonly aspects?: readonly number[];
}

/** How far a document was compared with the base: by rows of ours, by two rows that meet, by rows of others alone, or not at all. */
export type Comparison = 'rows' | 'derived' | 'others' | 'none';

export interface WorkDocument {
  readonly id: string;
  readonly comparison: Comparison;
  readonly requirements: readonly WorkRequirement[];
}

/** Numbers of requirements: those of the base count by themselves, those of the other documents through, in the order of the documents. */
export interface WorkLink {
  readonly base: number;
  /** Contained in it: as a row of ours says, and as two rows prove. */
  readonly contains?: readonly number[];
  readonly containsByTwo?: readonly number[];
  /** Touched by it: as a row of ours says, as two rows prove, and as others say. */
  readonly touches?: readonly number[];
  readonly touchesByTwo?: readonly number[];
  readonly touchesByOthers?: readonly number[];
}

/** What a list of work is made from: one base document, the documents with a rule, and how their requirements relate. */
export interface WorkData {
  readonly base: string;
  readonly requirements: readonly WorkRequirement[];
  readonly documents: readonly WorkDocument[];
  readonly links: readonly WorkLink[];
  /** Ids of the aspects of the joint paper, in its order. */
  readonly aspects: readonly string[];
  /** Requirements of the base that only together contain one of another document. */
  readonly together: readonly { readonly base: readonly number[]; readonly contains: number }[];
  /** Where an assessment under the base counts. */
  readonly recognitions: readonly Pick<Recognitions[number], 'to' | 'outcome' | 'effect' | 'conditions'>[];
}

/** Gathers what a list of work made of one base document needs; the same content gives the same data. */
export function workData(kb: KnowledgeBase, facts: Facts, base: string): WorkData {
  const own = assessableOf(kb, base);
  const others = kb.frameworks.filter(({ id, appliesTo }) => appliesTo !== undefined && id !== base && assessableOf(kb, id).length > 0);
  const placeOfOwn = places(own);
  const placeOfOther = places(others.flatMap(({ id }) => assessableOf(kb, id)));
  const links = others.flatMap(({ id }) => linksOf(kb, facts, { base, other: id }));
  return {
    base,
    requirements: own.map((requirement) => shortened(kb, requirement)),
    documents: others.map((other) => ({
      id: other.id,
      comparison: comparisonOf(kb, {
        base,
        other: other.id,
        links: links.filter(({ other: to }) => kb.requirementById.get(to)?.framework === other.id),
      }),
      requirements: assessableOf(kb, other.id).map((requirement) => shortened(kb, requirement)),
    })),
    links: own.flatMap(({ id }, number) => {
      const mine = links.filter((link) => link.base.length === 1 && link.base[0] === id);
      return mine.length === 0 ? [] : [{ base: number, ...byKind(mine, placeOfOther) }];
    }),
    aspects: kb.aspects.map(({ id }) => id),
    together: links
      .filter(({ base: members }) => members.length > 1)
      .map(({ base: members, other }) => ({
        base: members.flatMap((id) => placeOfOwn.get(id) ?? []),
        contains: placeOfOther.get(other) ?? 0,
      })),
    recognitions: kb.recognitions
      .filter(({ from }) => from.framework === base)
      .map(({ to, outcome, effect, conditions }) => ({ to, outcome, effect, ...(conditions === undefined ? {} : { conditions }) })),
  };
}

/** Rows of ours between two documents, what two rows prove where no row of ours names the pair, and what others say. */
function linksOf(kb: KnowledgeBase, facts: Facts, { base, other }: { readonly base: string; readonly other: string }): readonly Link[] {
  const direct = linksBetween(kb, base, other);
  const named = new Set(
    direct.filter(({ kind }) => kind !== 'touchesByOthers').flatMap((link) => link.base.map((id) => `${id} ${link.other}`)),
  );
  const derived = [...derivedMappings(facts, base, other)]
    .filter(({ source, target }) => !named.has(`${source} ${target}`))
    .map(({ source, target, relation }): Link => {
      const contains = containsOne(relationOf(...relation));
      return { base: [source], other: target, kind: contains ? 'containsByTwo' : 'touchesByTwo' };
    });
  return [...direct, ...derived];
}

function comparisonOf(
  kb: KnowledgeBase,
  { base, other, links }: { readonly base: string; readonly other: string; readonly links: readonly Link[] },
): Comparison {
  const considered = considerationsOf(kb, { source: other, target: base, author: EDITORS });
  if ([...considered.values()].some((state) => state !== 'unassessed')) return 'rows';
  if (links.some(({ kind }) => kind === 'containsByTwo' || kind === 'touchesByTwo')) return 'derived';
  return links.length > 0 ? 'others' : 'none';
}

const strength: readonly Link['kind'][] = ['contains', 'containsByTwo', 'touches', 'touchesByTwo', 'touchesByOthers'];

/** The other requirements by how one of the base relates to them, each under its strongest relation alone. */
function byKind(links: readonly Link[], placeOf: ReadonlyMap<string, number>): Omit<WorkLink, 'base'> {
  const best = new Map<number, Link['kind']>();
  for (const { other, kind } of links) {
    const place = placeOf.get(other);
    const known = place === undefined ? undefined : best.get(place);
    if (place !== undefined && (known === undefined || strength.indexOf(kind) < strength.indexOf(known))) best.set(place, kind);
  }
  const of = (wanted: Link['kind']) =>
    [...best]
      .filter(([, kind]) => kind === wanted)
      .map(([place]) => place)
      .sort((a, b) => a - b);
  return Object.fromEntries(strength.map((kind) => [kind, of(kind)] as const).filter(([, list]) => list.length > 0));
}

function shortened(kb: KnowledgeBase, { id, slug, ref, title, roles, levels, framework, appliesTo }: Requirement): WorkRequirement {
  const aspects = aspectsOf(kb, id);
  return {
    slug,
    ref,
    title: isWithheld(kb.frameworkById.get(framework)) ? '' : title,
    ...(roles.length === 0 ? {} : { roles }),
    ...(levels === undefined ? {} : { levels }),
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(aspects.length === 0 ? {} : { aspects }),
  };
}

/** The aspects to which rows of ours relate a requirement. */
function aspectsOf(kb: KnowledgeBase, id: string): readonly number[] {
  const rows = (kb.mappingsBySource.get(id) ?? []).filter(
    ({ author, relationship, set }) => author === EDITORS && relationship !== 'no-relationship' && setCounts(kb.setById.get(set)),
  );
  const related = new Set(rows.flatMap(({ targets }) => targets));
  return kb.aspects.flatMap((aspect, place) => (related.has(aspect.id) ? [place] : []));
}

function isWithheld(framework: Framework | undefined): boolean {
  return framework?.titles === 'withheld';
}

function places(requirements: readonly Requirement[]): ReadonlyMap<string, number> {
  return new Map(requirements.map(({ id }, place) => [id, place]));
}
