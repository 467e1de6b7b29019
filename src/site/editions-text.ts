import type { PathEdition } from '../domain/algebra/derive.ts';
import type { Page } from './page.ts';

/** Documents with the editions and dates that links rest on: `A, 2022; B, 2019, as of 1 March 2026`. */
export function editionsText(
  { t, name, date, list }: Pick<Page, 't' | 'name' | 'date' | 'list'>,
  editions: readonly PathEdition[],
): string {
  return editions
    .map(({ framework, edition, asOf }) => [
      name(framework),
      ...(edition === undefined ? [] : [edition]),
      ...(asOf === undefined ? [] : [t('derived.asOf', { date: date(asOf) })]),
    ])
    .map((parts) => list(parts))
    .join('; ');
}
