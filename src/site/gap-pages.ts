import { gapTitle } from '../domain/gaps/text.ts';
import { aspectGapId, aspectOfGapId } from '../domain/model/gap-ids.ts';
import type { Gap } from '../domain/model/gap.ts';
import type { Aspect } from '../domain/model/knowledge-base.ts';
import { retiredOf } from '../domain/model/retired.ts';
import type { Retired } from '../domain/model/schema/registers.ts';
import type { Knowledge } from './knowledge.ts';

/** What the page of a gap shows: the gap, what is left of a retired one, or a position on an aspect that has none. */
export interface GapPageProps {
  readonly title: string;
  readonly gap?: Gap;
  readonly retired?: Retired[number];
  readonly answered?: Aspect;
}

interface GapPath {
  readonly params: { readonly gap: string };
  readonly props: GapPageProps & Readonly<Record<string, unknown>>;
}

/** The pages of gaps about the world, of closed ones, and of positions where no gap is raised; the editors' own gaps share a page. */
export function gapPages({ kb, gaps }: Knowledge): GapPath[] {
  const open = gaps.filter(({ family }) => family === 'harmonization');
  const taken = new Set([...open.map(({ id }) => id), ...retiredOf(kb, 'gap').map(({ id }) => id)]);
  const answered = kb.positions.flatMap(({ id }) => {
    const aspect = kb.aspectById.get(aspectOfGapId(id) ?? '');
    return aspect && !taken.has(id) ? [aspect] : [];
  });
  return [
    ...open.map((gap) => ({ params: { gap: gap.id }, props: { title: gapTitle(kb, gap), gap } })),
    ...retiredOf(kb, 'gap').map((retired) => ({ params: { gap: retired.id }, props: { title: retired.id, retired } })),
    ...answered.map((aspect) => ({ params: { gap: aspectGapId(aspect.id) }, props: { title: aspect.title, answered: aspect } })),
  ];
}
