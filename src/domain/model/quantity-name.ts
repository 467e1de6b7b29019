import type { KnowledgeBase } from './knowledge-base.ts';
import { capitalized } from './words.ts';

/** How pages call a quantity: as quantities.yaml says, or by its name in words, `report-early-warning` as `Report early warning`. */
export function quantityName({ quantityNames }: Pick<KnowledgeBase, 'quantityNames'>, name: string): string {
  return Object.hasOwn(quantityNames, name) ? (quantityNames[name] ?? '') : capitalized(name.replaceAll('-', ' '));
}
