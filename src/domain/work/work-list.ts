import { boundThrough } from '../applicability/bound-through.ts';
import type { FrameworkApplicability } from '../applicability/apply.ts';
import type { Facts } from '../applicability/facts.ts';
import { dueOf, isAtLevel, isForRoles, type Due, type WorkAsked } from './due.ts';
import { fewestCover, type Fewest } from './fewest.ts';
import type { Comparison, WorkData, WorkLink, WorkRequirement } from './work-data.ts';

/** A requirement of another document; its id is `<document>/<slug>`. */
export interface WorkTarget extends WorkRequirement {
  readonly document: string;
}

/** One requirement of the base to meet, and what of the rest it contains or touches. */
export interface WorkStep {
  readonly requirement: WorkRequirement;
  readonly contains: readonly WorkTarget[];
  readonly touches: readonly WorkTarget[];
  /** On the same aspect of the joint paper, where no row compares the documents. */
  readonly meets: readonly WorkTarget[];
  /** How many requirements are reached when this one and all before it are met. */
  readonly reached: number;
}

/** What the list does for one document that is asked, and what stays. */
export interface WorkShare {
  readonly document: string;
  readonly comparison: Comparison;
  readonly contained: readonly WorkTarget[];
  readonly touched: readonly WorkTarget[];
  readonly met: readonly WorkTarget[];
  readonly stays: readonly WorkTarget[];
  /** How many more hang on a fact that is not known. */
  readonly open: number;
}

export interface WorkList {
  readonly base: string;
  readonly steps: readonly WorkStep[];
  /** Whether no shorter list does the same. */
  readonly isExact: boolean;
  readonly shares: readonly WorkShare[];
  /** Requirements of the base that are asked by themselves, whether they stand in the list or not. */
  readonly ownDue: readonly WorkRequirement[];
}

/** What a list is made for: the facts, what they come to, the documents with their rules, and what the reader chose. */
export interface WorkChoice {
  readonly asked: readonly WorkAsked[];
  readonly results: readonly FrameworkApplicability[];
  readonly facts: Facts;
  readonly level?: number | undefined;
  /** Whether what is only advised counts as well. */
  readonly advice: boolean;
}

/**
 * The shortest list of work: the fewest requirements of one base document that contain all that any of it contains, and touch all that any
 * can only touch, among the requirements of the other documents that the facts make due.
 * After them come the fewest more that meet, on an aspect of the joint paper, what of documents that nobody compared is not met yet.
 */
export function workList(data: WorkData, choice: WorkChoice): WorkList {
  const { targets, open } = targetsOf(data, choice);
  const document = choice.asked.find(({ id }) => id === data.base);
  const outcome = choice.results.find(({ framework }) => framework === data.base)?.outcome;
  const isAsked = outcome === 'applies' || outcome === 'voluntary';
  const isCandidate = (requirement: WorkRequirement) =>
    isAtLevel(requirement.levels, choice.level) &&
    isForRoles(requirement.roles ?? [], document?.bound ?? [], choice.facts.roles) &&
    (!isAsked || dueIn(data.base, requirement, choice) !== 'not');
  const unread = new Set(data.documents.filter(({ comparison }) => comparison !== 'rows').map(({ id }) => id));
  const links = data.requirements
    .flatMap((requirement, number) =>
      isCandidate(requirement) ? [data.links.find(({ base: one }) => one === number) ?? { base: number }] : [],
    )
    .map((link) => reachOf(data, link, { targets, unread }));
  const { picks, isExact } = picksOf(links);
  const chosen = picks.flatMap((pick) => links.find(({ base: number }) => number === pick) ?? []);
  return {
    base: data.base,
    steps: stepsOf(data, chosen, targets),
    isExact,
    shares: sharesOf(data, { chosen, targets, open, picks }),
    ownDue: ownDue(data, choice),
  };
}

const emptyRequirement: WorkRequirement = { slug: '', ref: '', title: '' };

interface Reach {
  readonly base: number;
  readonly contains: readonly number[];
  readonly touches: readonly number[];
  readonly meets: readonly number[];
}
type Targets = ReadonlyMap<number, WorkTarget>;

/** First what rows reach, then what only shares an aspect with something of the base. */
function picksOf(links: readonly Reach[]): Fewest {
  const containable = new Set(links.flatMap(({ contains }) => contains));
  const byRows = fewestCover(
    new Map(links.map(({ base, contains, touches }) => [base, [...contains, ...touches.filter((place) => !containable.has(place))]])),
  );
  const done = new Set(
    links.flatMap(({ base, contains, touches, meets }) => [...contains, ...touches, ...(byRows.picks.includes(base) ? meets : [])]),
  );
  const byAspects = fewestCover(new Map(links.map(({ base, meets }) => [base, meets.filter((place) => !done.has(place))])));
  return { picks: [...byRows.picks, ...byAspects.picks], isExact: byRows.isExact && byAspects.isExact };
}

/** The requirements of other documents that are due, by their place, and how many of each document hang on a fact that is not known. */
function targetsOf(data: WorkData, choice: WorkChoice): { readonly targets: Targets; readonly open: ReadonlyMap<string, number> } {
  const targets = new Map<number, WorkTarget>();
  const open = new Map<string, number>();
  let place = 0;
  const through = boundThrough(choice.asked, choice.results);
  for (const { id, requirements } of data.documents) {
    for (const requirement of requirements) {
      const due = through.has(id) ? 'not' : dueIn(id, requirement, choice);
      if (due === 'due' || (due === 'advised' && choice.advice)) targets.set(place, { ...requirement, document: id });
      if (due === 'open') open.set(id, (open.get(id) ?? 0) + 1);
      place += 1;
    }
  }
  return { targets, open };
}

function dueIn(document: string, requirement: WorkRequirement, { asked, results, facts, level }: WorkChoice): Due {
  const rule = asked.find(({ id }) => id === document);
  const result = results.find(({ framework }) => framework === document);
  return rule === undefined || result === undefined ? 'not' : dueOf(requirement, { asked: rule, result, facts, level });
}

function ownDue(data: WorkData, choice: WorkChoice): readonly WorkRequirement[] {
  return data.requirements.filter((requirement) => dueIn(data.base, requirement, choice) === 'due');
}

/** What one requirement of the base does; what it meets is told only of documents of which no row says more. */
function reachOf(
  data: WorkData,
  link: WorkLink,
  { targets, unread }: { readonly targets: Targets; readonly unread: ReadonlySet<string> },
): Reach {
  const own = data.requirements[link.base]?.aspects ?? [];
  const due = (...lists: readonly (readonly number[] | undefined)[]) =>
    lists.flatMap((list) => list ?? []).filter((place) => targets.has(place));
  const contains = due(link.contains, link.containsByTwo);
  const touches = due(link.touches, link.touchesByTwo, link.touchesByOthers);
  const stronger = new Set([...contains, ...touches]);
  const isMet = ([place, { document, aspects = [] }]: readonly [number, WorkTarget]) =>
    !stronger.has(place) && unread.has(document) && aspects.some((aspect) => own.includes(aspect));
  return { base: link.base, contains, touches, meets: [...targets].filter(isMet).map(([place]) => place) };
}

function stepsOf(data: WorkData, chosen: readonly Reach[], targets: Targets): readonly WorkStep[] {
  const reached = new Set<number>();
  const named = (list: readonly number[]) => [...list].sort((a, b) => a - b).flatMap((place) => targets.get(place) ?? []);
  return chosen.map(({ base, contains, touches, meets }) => {
    for (const place of [...contains, ...touches, ...meets]) reached.add(place);
    return {
      requirement: data.requirements[base] ?? emptyRequirement,
      contains: named(contains),
      touches: named(touches),
      meets: named(meets),
      reached: reached.size,
    };
  });
}

interface Result {
  readonly chosen: readonly Reach[];
  readonly targets: Targets;
  readonly open: ReadonlyMap<string, number>;
  readonly picks: readonly number[];
}

function sharesOf(data: WorkData, { chosen, targets, open, picks }: Result): readonly WorkShare[] {
  const jointly = data.together.filter(({ base }) => base.every((number) => picks.includes(number))).map(({ contains }) => contains);
  const contained = new Set([...chosen.flatMap(({ contains }) => contains), ...jointly]);
  const touched = new Set(chosen.flatMap(({ touches }) => touches).filter((place) => !contained.has(place)));
  const met = new Set(chosen.flatMap(({ meets }) => meets).filter((place) => !contained.has(place) && !touched.has(place)));
  return data.documents.flatMap(({ id, comparison }) => {
    const own = [...targets].filter(([, { document }]) => document === id);
    const of = (holds: (place: number) => boolean) => own.filter(([place]) => holds(place)).map(([, target]) => target);
    if (own.length === 0 && !open.has(id)) return [];
    return [
      {
        document: id,
        comparison,
        contained: of((place) => contained.has(place)),
        touched: of((place) => touched.has(place)),
        met: of((place) => met.has(place)),
        stays: of((place) => !contained.has(place) && !touched.has(place) && !met.has(place)),
        open: open.get(id) ?? 0,
      },
    ];
  });
}
