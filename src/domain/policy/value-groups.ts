import { parameterText } from '../model/parameter-text.ts';
import type { Framework, Requirement } from '../model/knowledge-base.ts';
import type { QuantityValue } from './quantities.ts';

/** One value as words say it, with all requirements of one document that set it so. */
export interface ValueGroup {
  readonly text: string;
  readonly framework: Framework;
  readonly requirements: readonly Requirement[];
}

/** Values in their order, those of one document that read the same told once. */
export function valueGroups(values: readonly QuantityValue[]): readonly ValueGroup[] {
  const groups = Map.groupBy(values, ({ framework, parameter }) => `${framework.id} ${parameterText(parameter)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            text: parameterText(first.parameter),
            framework: first.framework,
            requirements: [first, ...others].map(({ requirement }) => requirement),
          },
        ],
  );
}
