import type { CoverageTable } from '../coverage/coverage.ts';
import { assessableOf, FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { AspectGapKind, GapSeverity } from '../model/gap.ts';
import { isNotCurrent } from '../model/state.ts';
import { INTERNATIONAL } from './looked-at.ts';

/** A document outside the international ones that asks for an aspect. */
export interface Ask {
  readonly framework: Framework;
  readonly level: 'full' | 'partial';
  /** Whether a row of at least medium confidence says so; a weak one shows that something is near, and that alone makes no gap severe. */
  readonly isFirm: boolean;
}

/** Who asks for an aspect: acts of law and voluntary documents apart, each once in the legal order that made it. */
export interface Demand {
  readonly binding: readonly Ask[];
  readonly voluntary: readonly Ask[];
}

interface Covered {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
}

/** The demand for an aspect. An act that transposes a directive which asks for the same counts with it. */
export function demandFor({ kb, coverage }: Covered, aspect: string): Demand {
  const asks = kb.frameworks
    .filter((framework) => isNational(kb, framework))
    .flatMap((framework) => askOf({ kb, coverage }, framework, aspect));
  const own = asks.filter(({ framework }) => !asks.some((other) => other.framework.id === framework.transposes));
  return {
    binding: own.filter(({ framework }) => framework.force === 'law'),
    voluntary: own.filter(({ framework }) => framework.force !== 'law'),
  };
}

/** How much is missed: what is asked for against what exists; an act that a weak row alone names counts as a voluntary document does. */
export function severityOf(kind: AspectGapKind, { binding, voluntary }: Demand): GapSeverity {
  const existsInPart = kind === 'partly-required' || kind === 'only-at-higher-levels';
  if (binding.filter(({ isFirm }) => isFirm).length >= (existsInPart ? 2 : 1)) return 'high';
  return binding.length > 0 || (voluntary.length > 0 && !existsInPart) ? 'medium' : 'low';
}

function isNational(kb: KnowledgeBase, framework: Framework): boolean {
  const { id, jurisdiction } = framework;
  return (
    id !== FOCAL_DOCUMENT && jurisdiction !== INTERNATIONAL && assessableOf(kb, id).length > 0 && !isNotCurrent(framework, kb.release.asOf)
  );
}

function askOf({ kb, coverage }: Covered, framework: Framework, aspect: string): readonly Ask[] {
  const { level, rows = [] } = coverage.get(framework.id, aspect) ?? {};
  if (level !== 'full' && level !== 'partial') return [];
  return [{ framework, level, isFirm: rows.some((id) => kb.mappingById.get(id)?.confidence !== 'low') }];
}
