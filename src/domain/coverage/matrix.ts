import { byDocumentGroup } from './document-groups.ts';
import { coverageReason } from './coverage-reason.ts';
import type { CoverageTable } from './coverage.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import {
  assessableOf,
  FOCAL_DOCUMENT,
  type Framework,
  type Jurisdiction,
  type KnowledgeBase,
  type Mapping,
} from '../model/knowledge-base.ts';
import { kept } from '../model/kept.ts';
import { standingOn } from '../model/standing.ts';
import { hasEnded } from '../model/state.ts';
import type { CoverageLevel } from '../model/vocabulary.ts';

const inMatrix = kept<KnowledgeBase, readonly Framework[]>();

/** The documents of the matrix: current, with assessable requirements; by jurisdiction, then id. */
export function matrixFrameworks(kb: KnowledgeBase): readonly Framework[] {
  const order = new Map(kb.jurisdictions.map(({ id }, index) => [id, index]));
  const counts = ({ id }: Framework) => id !== FOCAL_DOCUMENT && assessableOf(kb, id).length > 0;
  return inMatrix(kb, '', () =>
    kb.frameworks
      .filter((framework) => counts(framework) && !hasEnded(framework, kb.release.asOf))
      .sort((a, b) => (order.get(a.jurisdiction) ?? 99) - (order.get(b.jurisdiction) ?? 99)),
  );
}

/** The jurisdictions of the matrix: those in which at least one document counts. */
export function matrixJurisdictions(kb: KnowledgeBase): readonly {
  readonly id: string;
  readonly title: string;
  readonly instruments: Jurisdiction['instruments'];
  readonly frameworks: readonly Framework[];
}[] {
  return kb.jurisdictions
    .map(({ id, title, instruments }) => ({ id, title, instruments, frameworks: frameworksIn(kb, id) }))
    .filter(({ frameworks }) => frameworks.length > 0);
}

/** Whether a law of the matrix does not apply in full yet at `asOf`. */
export function notYetApplying(kb: KnowledgeBase, framework: Framework): boolean {
  const { kind } = standingOn(framework, kb.release.asOf);
  return kind === 'coming' || kind === 'in-part';
}

/** How each document of the matrix covers an aspect, law first, with its deciding rows first, at most five. */
export function documentsWithCoverage(
  kb: KnowledgeBase,
  coverage: CoverageTable,
  aspect: string,
): readonly { framework: Framework; level: CoverageLevel; rows: readonly Mapping[]; more: number; reason: string }[] {
  const grouped = byDocumentGroup(kb, matrixFrameworks(kb), (framework) => framework).flatMap(({ members }) => members);
  return grouped.map((framework) => {
    const found = coverage.get(framework.id, aspect);
    const rows = (found?.rows ?? []).flatMap((id) => kb.mappingById.get(id) ?? []);
    return {
      framework,
      level: found?.level ?? 'unassessed',
      rows: rows.slice(0, 5),
      more: Math.max(0, rows.length - 5),
      reason: found ? coverageReason(kb, found) : '',
    };
  });
}
