import { kept } from '../model/kept.ts';
import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';
import { crosswalkOf, type Crosswalk } from './crosswalk.ts';
import { firstDocumentOf, pointsOf, type CrosswalkPoint } from './crosswalk-points.ts';

/** A page of a crosswalk that is too long for one: the rows under one point of its first document, or what of them fits. */
export interface CrosswalkPart {
  readonly slug: string;
  readonly point: CrosswalkPoint | undefined;
  readonly sets: Crosswalk['sets'];
}

/** Bytes that the rows of one page may come to, compressed, by the estimate of `weightOf`; the page has 60 KB. */
const most = 38_000;

const partsByPair = kept<KnowledgeBase, readonly CrosswalkPart[]>();
const slugsByPair = kept<KnowledgeBase, ReadonlyMap<string, string>>();

/** The pages over which the rows of a crosswalk are spread; none where they all stand on its own page. */
export function partsOf(kb: KnowledgeBase, crosswalk: Crosswalk): readonly CrosswalkPart[] {
  return partsByPair(kb, `${crosswalk.a} ${crosswalk.b}`, () => {
    const rows = crosswalk.sets.flatMap((set) => set.rows);
    return weight(rows) <= most ? [] : divided(crosswalk, pointsOf(kb, crosswalk));
  });
}

/** Path of the page on which a row stands with its reason, from the root, and its place there. */
export function rowPath(kb: KnowledgeBase, { id, set }: Pick<Mapping, 'id' | 'set'>): string {
  const { source = '', target = '' } = kb.setById.get(set) ?? {};
  const [a, b] = [source, target].sort(compareText) as [string, string];
  const slugs = slugsByPair(kb, `${a} ${b}`, () => {
    const parts = partsOf(kb, crosswalkOf(kb, a, b));
    return new Map(parts.flatMap(({ slug, sets }) => sets.flatMap(({ rows }) => rows.map((row) => [row.id, slug] as const))));
  });
  const part = slugs.get(id);
  return `/crosswalks/${a}/${b}/${part === undefined ? '' : `${part}/`}#${id}`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function divided(crosswalk: Crosswalk, points: readonly CrosswalkPoint[]): readonly CrosswalkPart[] {
  const document = firstDocumentOf(crosswalk);
  const pointOf = ({ sources, targets }: Mapping) => {
    const member = [...sources, ...targets].filter((id) => id.startsWith(`${document}/`)).at(-1);
    return points.find(({ ids }) => member !== undefined && ids.has(member));
  };
  const placed = crosswalk.sets.map(({ set, rows }) => ({ set, byPoint: Map.groupBy(rows, pointOf) }));
  return [...points, undefined].flatMap((point) => {
    const sets = placed.map(({ set, byPoint }) => ({ set, rows: byPoint.get(point) ?? [] }));
    return pages(sets).map((own, index) => ({
      slug: `${point?.slug ?? 'others'}${index === 0 ? '' : `-page-${index + 1}`}`,
      point,
      sets: own,
    }));
  });
}

/** Rows of some sets over as many pages as they need, in their order. */
function pages(sets: Crosswalk['sets']): readonly Crosswalk['sets'][] {
  const found: { set: Crosswalk['sets'][number]['set']; rows: Mapping[] }[][] = [];
  let left = 0;
  for (const { set, rows } of sets) {
    for (const row of rows) {
      const own = weightOf(row);
      if (own > left) {
        found.push([]);
        left = most;
      }
      left -= own;
      const page = found.at(-1);
      const last = page?.at(-1);
      if (last?.set === set) last.rows.push(row);
      else page?.push({ set, rows: [row] });
    }
  }
  return found;
}

function weight(rows: readonly Mapping[]): number {
  return rows.reduce((sum, row) => sum + weightOf(row), 0);
}

/** About how many bytes a row adds to a page, compressed: its links and marks, and half of its text. */
function weightOf({ id, rationale = '', condition = '', dissent = '' }: Mapping): number {
  const text = new TextEncoder().encode(rationale + condition + dissent).length;
  return 20 + id.length / 5 + text / 2;
}
