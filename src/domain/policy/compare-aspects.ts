import { frameworksIn } from '../model/jurisdictions.ts';
import { kept } from '../model/kept.ts';
import { EDITORS, type Aspect, type Framework, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { rowsBetween } from '../model/rows-between.ts';
import { askedPoints, isForMakersOrOperators } from './asked-points.ts';
import type { AspectAsk } from './asks.ts';
import { outcomeOfRows, type DemandOutcome } from './demand-outcome.ts';
import type { PolicyInput } from './policy-input.ts';

/** What two countries demand of an aspect, read from the first to the second. */
export interface AspectComparison {
  readonly aspect: Aspect;
  readonly first: readonly AspectAsk[];
  readonly second: readonly AspectAsk[];
  /** Whether nothing was found on a side and not all that is listed of it was considered. */
  readonly open: Readonly<Record<'first' | 'second', boolean>>;
  readonly outcome: DemandOutcome;
  /** The rows between their requirements on which the outcome rests; none where it rests on the aspect alone. */
  readonly rows: readonly Mapping[];
}

const comparisons = kept<PolicyInput['coverage'], readonly AspectComparison[]>();
const asksOfCountry = kept<PolicyInput['coverage'], readonly AspectAsk[]>();
const firmMembers = kept<PolicyInput['coverage'], ReadonlySet<string>>();

/** Two countries side by side, aspect by aspect. */
export function compareAspects(input: PolicyInput, first: string, second: string): readonly AspectComparison[] {
  return comparisons(input.coverage, `${first} ${second}`, () => compared(input, first, second));
}

function compared(input: PolicyInput, first: string, second: string): readonly AspectComparison[] {
  return input.kb.aspects.map((aspect) => {
    const sides = { first: asksOf(input, first, aspect.id), second: asksOf(input, second, aspect.id) };
    const open = {
      first: sides.first.length === 0 && !isNoneIn(input, first, aspect.id),
      second: sides.second.length === 0 && !isNoneIn(input, second, aspect.id),
    };
    return { aspect, ...sides, open, ...judge(input, aspect.id, { ...sides, open }) };
  });
}

/**
 * What a country asks of an aspect, document by document: law before what is voluntary, what binds everybody before what binds a narrow
 * group, what is asked of makers or operators before what is asked of others alone, all of an aspect before a part of it, and high
 * confidence first.
 */
function asksOf(input: PolicyInput, country: string, aspect: string): readonly AspectAsk[] {
  return asksOfCountry(input.coverage, `${country} ${aspect}`, () =>
    frameworksIn(input.kb, country)
      .flatMap((framework) => askOf(input, framework, aspect))
      .map((ask) => ({ ask, ranks: ranksOf(input, aspect, ask) }))
      .sort((one, other) => compareRanks(one.ranks, other.ranks))
      .map(({ ask }) => ask),
  );
}

function ranksOf(input: PolicyInput, aspect: string, { framework: { id, force, onlyFor }, level, row }: AspectAsk): readonly boolean[] {
  const [point] = askedPoints(input, { framework: id, aspect });
  const isGeneral = point !== undefined && isForMakersOrOperators(point);
  return [force === 'law', onlyFor === undefined, isGeneral, level === 'full', row?.confidence === 'high'];
}

/** What holds comes first, the first that differs deciding. */
function compareRanks(one: readonly boolean[], other: readonly boolean[]): number {
  const place = one.findIndex((holds, index) => holds !== other[index]);
  return place === -1 ? 0 : Number(other[place]) - Number(one[place]);
}

type Sides = Pick<AspectComparison, 'first' | 'second' | 'open'>;

/** Whether all that is listed of a country was considered against an aspect, and none of it asks. */
function isNoneIn({ coverage }: PolicyInput, country: string, aspect: string): boolean {
  return coverage.get(country, aspect)?.level === 'none';
}

function judge(input: PolicyInput, aspect: string, sides: Sides): Pick<AspectComparison, 'outcome' | 'rows'> {
  const { first, second } = sides;
  if (first.length === 0 || second.length === 0) return { outcome: outcomeOfOne(sides), rows: [] };
  const isShared = (ask: AspectAsk, others: readonly AspectAsk[]) => others.some(({ framework }) => framework.id === ask.framework.id);
  const alone = [first.filter((ask) => !isShared(ask, second)), second.filter((ask) => !isShared(ask, first))] as const;
  if (alone[0].length === 0 && alone[1].length === 0) return { outcome: 'same-act', rows: [] };
  const rows = alone[0].flatMap((one) => alone[1].flatMap((other) => rowsOn(input, aspect, [one.framework.id, other.framework.id])));
  const outcome =
    rows.length > 0 ? outcomeOfRows(rows.map(({ row, inverse }) => ({ relationship: row.relationship, inverse }))) : undefined;
  return { outcome: outcome ?? outcomeOfLevels(input.kb, sides), rows: rows.map(({ row }) => row) };
}

/** What follows from the aspect alone; a document about a narrow group asks for all of it from nobody else. */
function outcomeOfLevels(kb: KnowledgeBase, { first, second }: Record<'first' | 'second', readonly AspectAsk[]>): DemandOutcome {
  const isFull = (asks: readonly AspectAsk[]) => asks.some(({ level, framework }) => level === 'full' && framework.onlyFor === undefined);
  if (isFull(first)) return isFull(second) ? 'all-both' : 'all-first';
  if (isFull(second)) return 'all-second';
  const isCompared = (one: AspectAsk) => second.some((other) => wereCompared(kb, one.framework.id, other.framework.id));
  return first.some(isCompared) ? 'parts' : 'parts-not-compared';
}

function wereCompared(kb: KnowledgeBase, one: string, other: string): boolean {
  return [...rowsBetween(kb, one, other), ...rowsBetween(kb, other, one)].some(({ author }) => author === EDITORS);
}

function outcomeOfOne({ first, second, open }: Sides): DemandOutcome {
  if (first.length > 0) return open.second ? 'first-open' : 'first-alone';
  if (second.length > 0) return open.first ? 'second-open' : 'second-alone';
  return open.first || open.second ? 'neither-open' : 'neither';
}

function askOf({ kb, coverage }: PolicyInput, framework: Framework, aspect: string): readonly AspectAsk[] {
  const found = coverage.get(framework.id, aspect);
  if (found?.level !== 'full' && found?.level !== 'partial') return [];
  return [{ framework, level: found.level, row: kb.mappingById.get(found.rows[0] ?? '') }];
}

/** Our rows that relate what one document asks of an aspect to what another asks of it; what a weak row alone brings in is left out. */
function rowsOn({ kb, coverage }: PolicyInput, aspect: string, [one, other]: readonly [string, string]) {
  const members = (document: string) =>
    firmMembers(
      coverage,
      `${document} ${aspect}`,
      () => new Set((coverage.get(document, aspect)?.rows ?? []).flatMap((id) => firmSources(kb.mappingById.get(id)))),
    );
  const [of, to] = [members(one), members(other)];
  const isBetween = ({ author, sources, targets, relationship }: Mapping, from: ReadonlySet<string>, towards: ReadonlySet<string>) =>
    author === EDITORS && relationship !== 'no-relationship' && sources.some((id) => from.has(id)) && targets.some((id) => towards.has(id));
  return [
    ...rowsBetween(kb, one, other)
      .filter((row) => isBetween(row, of, to))
      .map((row) => ({ row, inverse: false })),
    ...rowsBetween(kb, other, one)
      .filter((row) => isBetween(row, to, of))
      .map((row) => ({ row, inverse: true })),
  ];
}

function firmSources(row: Mapping | undefined): readonly string[] {
  return row === undefined || row.confidence === 'low' ? [] : row.sources;
}
