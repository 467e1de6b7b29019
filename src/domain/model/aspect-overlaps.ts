import type { AspectData } from './schema/element.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

type Overlap = AspectData['overlaps'][number];

const inverse = { 'intersects-with': 'intersects-with', 'subset-of': 'superset-of', 'superset-of': 'subset-of' } as const;

/** The declared overlaps of an aspect, whichever side declared them. */
export function overlapsOf(kb: KnowledgeBase, id: string): readonly Overlap[] {
  const own = kb.aspectById.get(id)?.overlaps ?? [];
  const others = kb.aspects.flatMap((aspect) =>
    aspect.overlaps
      .filter((overlap) => overlap.aspect === id)
      .map((overlap) => ({ ...overlap, aspect: aspect.id, relationship: inverse[overlap.relationship] })),
  );
  return [...own, ...others];
}
