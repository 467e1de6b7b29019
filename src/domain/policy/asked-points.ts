import type { Mapping, Requirement } from '../model/knowledge-base.ts';
import type { PolicyInput } from './policy-input.ts';

/**
 * The requirements by which a document asks for an aspect, each once: what shall be done before what should and may, within that those of
 * the rows that decide its level first; those of rows of low confidence last.
 */
export function askedPoints(
  { kb, coverage }: Pick<PolicyInput, 'kb' | 'coverage'>,
  { framework, aspect }: { readonly framework: string; readonly aspect: string },
): readonly Requirement[] {
  const rows = (coverage.get(framework, aspect)?.rows ?? []).flatMap((id) => kb.mappingById.get(id) ?? []);
  const [firm, weak] = [rows.filter(isFirm), rows.filter((row) => !isFirm(row))].map((those) =>
    those
      .flatMap(({ sources }) => sources)
      .flatMap((id) => kb.requirementById.get(id) ?? [])
      .sort((a, b) => force.indexOf(a.modality) - force.indexOf(b.modality)),
  );
  return [...new Set([...(firm ?? []), ...(weak ?? [])])];
}

const force: readonly Requirement['modality'][] = ['shall', 'should', 'may'];

function isFirm({ confidence }: Mapping): boolean {
  return confidence !== 'low';
}
