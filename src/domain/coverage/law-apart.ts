import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import type { CoverageLevel } from '../model/vocabulary.ts';
import type { CoverageTable } from './coverage.ts';
import { matrixFrameworks } from './matrix.ts';

/** Documents of one standing with their levels for some aspects, and how many have one in full, or no more than a part of one. */
export interface LawApart {
  readonly kind: 'law' | 'voluntary';
  readonly lines: readonly { readonly framework: Framework; readonly levels: readonly CoverageLevel[] }[];
  readonly full: number;
  readonly partial: number;
}

/** How far the documents of the matrix cover some aspects, law apart from what binds nobody by itself; an empty standing is left out. */
export function lawApart(kb: KnowledgeBase, coverage: CoverageTable, aspects: readonly string[]): readonly LawApart[] {
  const lines = matrixFrameworks(kb).map((framework) => ({
    framework,
    levels: aspects.map((aspect) => coverage.get(framework.id, aspect)?.level ?? 'unassessed'),
  }));
  return (['law', 'voluntary'] as const)
    .map((kind) => {
      const own = lines.filter(({ framework }) => (framework.force === 'law') === (kind === 'law'));
      const full = own.filter(({ levels }) => levels.includes('full')).length;
      const touched = own.filter(({ levels }) => levels.includes('full') || levels.includes('partial')).length;
      return { kind, lines: own, full, partial: touched - full };
    })
    .filter((group) => group.lines.length > 0);
}

/** The series of which several parts together ask for all of an aspect. */
export function fullInSeries(kb: KnowledgeBase, coverage: CoverageTable, aspect: string): readonly Framework[] {
  return kb.frameworks.filter(({ id, kind }) => kind === 'series' && coverage.get(id, aspect)?.level === 'full');
}
