import type { ReportStage } from './quantity-vocabulary.ts';
import type { QuantityNames } from './schema/quantities.ts';

/** The stage that quantities.yaml gives a quantity; `undefined` where it is no deadline for a report. */
export function stageOf({ quantityNames }: { readonly quantityNames: QuantityNames }, name: string): ReportStage | undefined {
  const said = Object.hasOwn(quantityNames, name) ? quantityNames[name] : undefined;
  return typeof said === 'object' ? said.stage : undefined;
}
