import type { Page } from './page.ts';

/** A text of a record with its days as pages write days. */
export function datesIn({ date }: Pick<Page, 'date'>, text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/gu, (day) => date(day));
}
