import { capitalized } from '../domain/model/words.ts';

/** The name of a quantity as a heading shows it: `report-early-warning` is `Report early warning`. */
export function quantityName(name: string): string {
  return capitalized(name.replaceAll('-', ' '));
}
