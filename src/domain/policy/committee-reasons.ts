import { isOwnField, relationsTo } from '../landscape/relations.ts';
import { lookedAt } from '../gaps/looked-at.ts';
import { committeeIdsOf } from '../model/committees.ts';
import { compareIds } from '../model/ids.ts';
import type { Framework, Mapping, Requirement } from '../model/knowledge-base.ts';
import { aspectsByUs } from '../gaps/subject-matter.ts';
import type { PolicyInput } from './policy-input.ts';
import { wordsShared } from './words-shared.ts';

/**
 * How a document bears on an aspect, the strongest first: one requirement asks for all of it, or for nothing but a part of it; its
 * published scope covers the whole or a part; one requirement overlaps with it among other things; its scope is for another sector.
 */
const ways = ['all', 'part', 'scope-whole', 'scope-part', 'overlap', 'other-sector'] as const;
export type BearingWay = (typeof ways)[number];
const WEAK: ReadonlySet<BearingWay> = new Set(['overlap', 'other-sector']);

/** Why documents are near a point of law: the aspect, and the requirement that is nearest where its requirements are listed. */
export interface CommitteeReason {
  readonly way: BearingWay;
  readonly aspect: string;
  readonly documents: readonly string[];
  readonly requirement?: Requirement;
}

/** The reason of one document. */
type Near = Omit<CommitteeReason, 'documents'> & { readonly document: string };

/** An international committee with the reasons for which it could take up a point of law, the strongest first. */
export interface ReasonedCommittee {
  readonly committee: string;
  readonly reasons: readonly CommitteeReason[];
}

/** How many committees are named for a point, and how many documents for each. */
const MOST = 3;

/**
 * The international committees behind documents that bear on the aspects of a point of law: that of the strongest reason first, and of
 * the same strength that of most documents.
 */
export function committeesForPoint(input: Pick<PolicyInput, 'kb' | 'coverage'>, point: Requirement): readonly ReasonedCommittee[] {
  const { kb } = input;
  const all = reasonsForPoint(input, point).flatMap((near) =>
    committeeIdsOf(kb.frameworkById.get(near.document) ?? {}).map((committee) => ({ committee, near })),
  );
  return [...Map.groupBy(all, ({ committee }) => committee)]
    .filter(([committee]) => kb.committees[committee]?.international === true)
    .map(([committee, own]) => ({ committee, near: own.map(({ near }) => near) }))
    .sort((a, b) => strengthOf(a.near) - strengthOf(b.near) || b.near.length - a.near.length || compareIds(a.committee, b.committee))
    .slice(0, MOST)
    .map(({ committee, near }) => ({ committee, reasons: told(near) }));
}

/** The place of the strongest reason among the ways. */
function strengthOf([first]: readonly Near[]): number {
  return first === undefined ? ways.length : ways.indexOf(first.way);
}

/** What is told of a committee: no weak reason beside a stronger one, and what documents do alike in one. */
function told(near: readonly Near[]): readonly CommitteeReason[] {
  const strong = near.filter(({ way }) => !WEAK.has(way));
  const shown = (strong.length > 0 ? strong : near).slice(0, MOST);
  return [...Map.groupBy(shown, ({ way, aspect, requirement }) => `${way} ${aspect} ${requirement?.id}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { way, aspect, requirement } = first;
    return [{ way, aspect, documents: group.map(({ document }) => document), ...(requirement === undefined ? {} : { requirement }) }];
  });
}

/**
 * Why documents are near a point: each once, for the most that it has to do with one of the aspects to which our rows relate the point. A
 * document whose requirements are listed gives a reason by a row of one of them alone; one made for others than the act binds gives none.
 */
function reasonsForPoint(input: Pick<PolicyInput, 'kb' | 'coverage'>, point: Requirement): readonly Near[] {
  const { kb } = input;
  const listed = lookedAt(kb);
  const law = kb.frameworkById.get(point.framework);
  const found = aspectsByUs(kb, point.id).flatMap((aspect) => [
    ...listed.flatMap((document) => reasonByRow(input, { document, aspect, point }) ?? []),
    ...relationsTo(kb, aspect)
      .filter(({ document, relation }) => relation !== 'touches' && !listed.includes(document))
      .map((relation): Near => {
        const own = relation.relation === 'whole' ? 'scope-whole' : 'scope-part';
        return { way: isOwnField(relation) ? own : 'other-sector', aspect, document: relation.document };
      }),
  ]);
  const sorted = found
    .filter(({ document }) => meets(kb.frameworkById.get(document), law))
    .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way) || compareIds(a.document, b.document));
  return [...new Map(sorted.toReversed().map((reason) => [reason.document, reason])).values()].toReversed();
}

/** Whether two documents have an addressee in common; where one names none, nothing speaks against it. */
function meets(one: Framework | undefined, other: Framework | undefined): boolean {
  const [first = [], second = []] = [one?.bound, other?.bound];
  return first.length === 0 || second.length === 0 || first.some((role) => second.includes(role));
}

function reasonByRow(
  { kb, coverage }: Pick<PolicyInput, 'kb' | 'coverage'>,
  { document, aspect, point }: { readonly document: string; readonly aspect: string; readonly point: Requirement },
): Near | undefined {
  const [nearest] = (coverage.get(document, aspect)?.rows ?? [])
    .flatMap((id) => kb.mappingById.get(id) ?? [])
    .flatMap((row) =>
      row.sources.flatMap((id) => kb.requirementById.get(id) ?? []).map((requirement) => ({ way: wayOf(row), requirement })),
    )
    .map((one) => ({ ...one, shared: wordsShared(one.requirement, point) }))
    .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way) || b.shared - a.shared);
  return nearest === undefined ? undefined : { way: nearest.way, aspect, document, requirement: nearest.requirement };
}

function wayOf({ relationship, condition }: Mapping): BearingWay {
  if (relationship === 'subset-of') return 'part';
  const isAll = condition === undefined && ['equal-to', 'equivalent-to', 'superset-of'].includes(relationship);
  return isAll ? 'all' : 'overlap';
}
