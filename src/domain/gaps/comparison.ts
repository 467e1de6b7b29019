import { makeGap } from './make-gap.ts';
import type { GapDraft } from '../model/gap.ts';
import type { GapInput } from './gap-input.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { quantityKind } from '../model/quantity-kind.ts';
import { hasEnded } from '../model/state.ts';

/** Harmonization gaps that come from comparing: quantities and recognitions. */
export function comparisonGaps({ kb }: Pick<GapInput, 'kb'>): GapDraft[] {
  return [...divergentParameters(kb), ...unrecognised(kb)];
}

interface Quantity {
  readonly framework: string;
  readonly requirement: string;
  readonly text: string;
}

function divergentParameters(kb: KnowledgeBase): GapDraft[] {
  const groups = new Map<string, Quantity[]>();
  for (const { id, framework, parameters, withdrawn } of kb.requirements) {
    const document = kb.frameworkById.get(framework);
    if (!document || withdrawn !== undefined || hasEnded(document, kb.release.asOf)) continue;
    for (const [name, { value, unit, bound, clock }] of Object.entries(parameters ?? {})) {
      if (clock === undefined) continue;
      const key = `${quantityKind(name)}@${clock}@${unit}`;
      groups.set(key, [...(groups.get(key) ?? []), { framework, requirement: id, text: `${bound ?? ''} ${value}` }]);
    }
  }
  return [...groups].flatMap(([key, quantities]) => {
    const frameworks = [...new Set(quantities.map(({ framework }) => framework))];
    if (frameworks.length < 2 || new Set(quantities.map(({ text }) => text)).size < 2) return [];
    const laws = frameworks.filter((id) => kb.frameworkById.get(id)?.force === 'law');
    return [
      makeGap('divergent-parameter', {
        subject: [
          { type: 'parameter', id: key.replaceAll('@', '-') },
          ...quantities.map(({ requirement }) => ({ type: 'requirement', id: requirement }) as const),
        ],
        severity: laws.length > 1 ? 'high' : 'medium',
        jurisdictions: [...new Set(frameworks.flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))],
        evidence: [],
        basis: frameworks,
      }),
    ].map((gap) => ({ ...gap, id: `divergent-parameter--${key.replaceAll('@', '--')}` }));
  });
}

function unrecognised(kb: KnowledgeBase): GapDraft[] {
  return kb.recognitions.flatMap(({ from, to, outcome }) => {
    if (outcome !== 'none-found' || from.framework === undefined || to.framework === undefined) return [];
    const pair = [from.framework, to.framework];
    return [
      makeGap('unrecognised-assessment', {
        subject: pair.map((id) => ({ type: 'framework', id }) as const),
        severity: kb.frameworkById.get(to.framework)?.force === 'law' ? 'medium' : 'low',
        jurisdictions: [...new Set(pair.flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))],
        evidence: [],
        basis: pair,
      }),
    ];
  });
}
