import { demandFor } from '../gaps/demand.ts';
import type { Framework, Mapping } from '../model/knowledge-base.ts';
import type { PolicyInput } from './policy-input.ts';

/** A document outside the international ones that asks for an aspect, with the row that says so. */
export interface AspectAsk {
  readonly framework: Framework;
  readonly level: 'full' | 'partial';
  readonly row: Mapping | undefined;
}

/** Who asks for an aspect, law first, each with its deciding row. */
export function asksFor(input: PolicyInput, aspect: string): readonly AspectAsk[] {
  const { binding, voluntary } = demandFor(input, aspect);
  return [...binding, ...voluntary].map(({ framework, level }) => {
    const [deciding = ''] = input.coverage.get(framework.id, aspect)?.rows ?? [];
    return { framework, level, row: input.kb.mappingById.get(deciding) };
  });
}
