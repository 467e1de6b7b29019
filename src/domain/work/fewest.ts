/** A choice of candidates, and whether no smaller one does the same. */
export interface Fewest {
  readonly picks: readonly number[];
  readonly isExact: boolean;
}

/** Steps of the search for the fewest after which the greedy choice is taken; counted, so that every machine answers alike. */
const MOST_STEPS = 2000;

/**
 * The fewest candidates that between them reach everything that any of them reaches.
 * What only one candidate reaches and what others reach as well is settled first; then every way is tried, up to a stated number of steps,
 * after which the choice of the most new ones, one after the other, is kept (at most H(n) times the fewest, Chvátal 1979).
 * Equals go by the order of the candidates. The picks stand in the order in which each adds most.
 */
export function fewestCover(reaches: ReadonlyMap<number, readonly number[]>): Fewest {
  const candidates = new Map([...reaches].sort(([a], [b]) => a - b).map(([id, list]) => [id, new Set(list)]));
  const wanted = new Set([...candidates.values()].flatMap((list) => [...list]));
  const { forced, rest, open } = settle(candidates, wanted);
  const greedy = greedyPicks(rest, open);
  const search = { best: greedy, steps: 0 };
  tryAll({ rest, open, chosen: [] }, search);
  const picks = [...forced, ...search.best];
  return { picks: inOrderOfGain(candidates, picks), isExact: search.steps < MOST_STEPS };
}

interface Settled {
  readonly forced: readonly number[];
  readonly rest: ReadonlyMap<number, ReadonlySet<number>>;
  readonly open: ReadonlySet<number>;
}
type Candidates = ReadonlyMap<number, ReadonlySet<number>>;

/** Takes what must be taken, and drops candidates that another reaches along, until nothing changes. */
function settle(candidates: Candidates, wanted: ReadonlySet<number>): Settled {
  let rest: Candidates = candidates;
  let open = wanted;
  const forced: number[] = [];
  for (;;) {
    rest = withoutDominated(narrowed(rest, open));
    const single = onlyReachers(rest, open);
    if (single.length === 0) return { forced, rest, open };
    forced.push(...single);
    open = without(
      open,
      single.flatMap((id) => [...(rest.get(id) ?? [])]),
    );
    rest = new Map([...rest].filter(([id]) => !single.includes(id)));
  }
}

function narrowed(candidates: Candidates, open: ReadonlySet<number>): Candidates {
  return new Map(
    [...candidates].flatMap(([id, list]) => {
      const left = new Set([...list].filter((one) => open.has(one)));
      return left.size === 0 ? [] : [[id, left] as const];
    }),
  );
}

function withoutDominated(candidates: Candidates): Candidates {
  const all = [...candidates];
  const isDominated = (id: number, list: ReadonlySet<number>) =>
    all.some(([other, more]) => other !== id && list.isSubsetOf(more) && (more.size > list.size || other < id));
  return new Map(all.filter(([id, list]) => !isDominated(id, list)));
}

function onlyReachers(candidates: Candidates, open: ReadonlySet<number>): readonly number[] {
  const reachers = new Map<number, number[]>();
  for (const [id, list] of candidates) for (const one of list) reachers.set(one, [...(reachers.get(one) ?? []), id]);
  return [...new Set([...open].flatMap((one) => (reachers.get(one)?.length === 1 ? (reachers.get(one) ?? []) : [])))];
}

function without(set: ReadonlySet<number>, gone: readonly number[]): ReadonlySet<number> {
  return set.difference(new Set(gone));
}

function greedyPicks(candidates: Candidates, open: ReadonlySet<number>): readonly number[] {
  const picks: number[] = [];
  let left = open;
  while (left.size > 0) {
    const pick = bestOf(candidates, left);
    if (pick === undefined) return picks;
    picks.push(pick);
    left = left.difference(candidates.get(pick) ?? new Set());
  }
  return picks;
}

function bestOf(candidates: Candidates, left: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (const [id, list] of candidates) {
    const gain = list.intersection(left).size;
    if (gain > most) [found, most] = [id, gain];
  }
  return found;
}

interface Branch {
  readonly rest: Candidates;
  readonly open: ReadonlySet<number>;
  readonly chosen: readonly number[];
}

/** Branches on the open one that the fewest candidates reach; a branch that cannot become smaller than the best is cut. */
function tryAll({ rest, open, chosen }: Branch, search: { best: readonly number[]; steps: number }): void {
  if (search.steps >= MOST_STEPS) return;
  search.steps += 1;
  if (open.size === 0) {
    if (chosen.length < search.best.length) search.best = chosen;
    return;
  }
  const widest = Math.max(...[...rest.values()].map((list) => list.intersection(open).size));
  if (chosen.length + Math.ceil(open.size / widest) >= search.best.length) return;
  const reachersOf = (one: number) => [...rest].filter(([, list]) => list.has(one));
  const hardest = [...open].map(reachersOf).reduce((few, list) => (list.length < few.length ? list : few));
  for (const [id, list] of hardest) tryAll({ rest, open: open.difference(list), chosen: [...chosen, id] }, search);
}

/** Those that add most come first; equals in the order of the candidates. */
function inOrderOfGain(candidates: Candidates, picks: readonly number[]): readonly number[] {
  const chosen: Candidates = new Map([...candidates].filter(([id]) => picks.includes(id)));
  const ordered = greedyPicks(chosen, new Set([...chosen.values()].flatMap((list) => [...list])));
  return [...ordered, ...[...picks].filter((id) => !ordered.includes(id)).sort((a, b) => a - b)];
}
