import { writeCsv } from 'hucre/csv';
import type { WorkList, WorkTarget } from '../domain/work/work-list.ts';
import { MARK } from './csv-mark.ts';
import type { ShownAlready } from './show-work.ts';

interface Told {
  readonly already: readonly ShownAlready[];
  readonly nameOf: (document: string) => string;
  /** Where the list is shown, with the choice in its fragment. */
  readonly address: string;
  /** The reservation that every file carries. */
  readonly note: string;
}

const head = ['part', 'document', 'number', 'title', 'relation', 'helps with', 'its number', 'its title'];

/**
 * A list of work as a table: a line for each requirement and each thing that it helps with, for each that stays, and for each that a
 * certificate helps with; then the reservation, the address and the day.
 */
export function workCsvOf({ base, steps, shares }: WorkList, { already, nameOf, address, note }: Told): string {
  const target = ({ document, ref, title }: WorkTarget) => [nameOf(document), ref, title];
  const lines = (first: readonly string[], relation: string, targets: readonly WorkTarget[]) =>
    targets.map((one) => [...first, relation, ...target(one)]);
  const doing = steps.flatMap(({ requirement: { ref, title }, contains, touches, meets }) => {
    const first = ['to do', nameOf(base), ref, title];
    return [...lines(first, 'contains', contains), ...lines(first, 'overlaps', touches), ...lines(first, 'same subject', meets)];
  });
  const staying = shares.flatMap(({ stays }) => stays.map((one) => ['stays', ...target(one), '', '', '', '']));
  const helping = already.flatMap(({ has, helps, never }) => {
    const first = ['at hand', nameOf(has), '', ''];
    const of = helps.flatMap(({ contains, touches }) => [...lines(first, 'contains', contains), ...lines(first, 'overlaps', touches)]);
    return [...of, ['never given', nameOf(has), '', never, '', '', '', '']];
  });
  return MARK + writeCsv([head, ...doing, ...staying, ...helping, [note, address, '', '', '', '', '', '']]);
}
