import type { KnowledgeBase } from './knowledge-base.ts';
import { capitalized } from './words.ts';

type Named = Pick<KnowledgeBase, 'quantityNames'>;

/** How pages call a quantity: as quantities.yaml says, or by its name in words, `report-early-warning` as `Report early warning`. */
export function quantityName(kb: Named, name: string): string {
  return givenName(kb, name) ?? capitalized(name.replaceAll('-', ' '));
}

/** How quantities.yaml calls a quantity, where it does. */
export function givenName({ quantityNames }: Named, name: string): string | undefined {
  const said = Object.hasOwn(quantityNames, name) ? quantityNames[name] : undefined;
  return typeof said === 'object' ? said.name : said;
}
