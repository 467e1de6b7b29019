import type { Mapping, Requirement } from '../model/knowledge-base.ts';
import { kept } from '../model/kept.ts';
import type { PolicyInput } from './policy-input.ts';

const asked = kept<PolicyInput['coverage'], readonly Requirement[]>();

/**
 * The requirements by which a document asks for an aspect, each once: those of rows of low confidence last, and what shall be done before
 * what should and may; within that what is addressed to makers or operators before what is for others alone, what asks for all of the
 * aspect before what asks for a part, and rows of high confidence first.
 */
export function askedPoints(
  input: Pick<PolicyInput, 'kb' | 'coverage'>,
  of: { readonly framework: string; readonly aspect: string },
): readonly Requirement[] {
  return asked(input.coverage, `${of.framework} ${of.aspect}`, () => pointsInOrder(input, of));
}

function pointsInOrder(
  { kb, coverage }: Parameters<typeof askedPoints>[0],
  { framework, aspect }: Parameters<typeof askedPoints>[1],
): readonly Requirement[] {
  const rows = (coverage.get(framework, aspect)?.rows ?? []).flatMap((id) => kb.mappingById.get(id) ?? []);
  const points = rows.flatMap((row) => row.sources.flatMap((id) => kb.requirementById.get(id) ?? []).map((point) => ({ row, point })));
  const ranked = points.map(({ row, point }) => ({ point, ranks: ranksOf(row, point) })).sort((a, b) => compareRanks(a.ranks, b.ranks));
  return [...new Set(ranked.map(({ point }) => point))];
}

/** Whether a requirement is addressed to makers or operators, and not to a special group alone. */
export function isForMakersOrOperators({ roles }: Pick<Requirement, 'roles'>): boolean {
  return roles.includes('manufacturer') || roles.includes('operator');
}

const force: readonly Requirement['modality'][] = ['shall', 'should', 'may'];

/** The lower the earlier, the first that differs deciding. */
function ranksOf({ confidence, relationship }: Mapping, point: Requirement): readonly number[] {
  const isFull = relationship === 'equal-to' || relationship === 'superset-of';
  return [confidence === 'low', force.indexOf(point.modality), !isForMakersOrOperators(point), !isFull, confidence !== 'high'].map(Number);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((rank, index) => rank - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
