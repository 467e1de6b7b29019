import { setsOtherFines, type SidedLine } from '../domain/policy/matched-quantity.ts';
import type { StageLine } from '../domain/policy/stage-lines.ts';
import type { Page } from './page.ts';

/** What stands on a side of a line that sets no value. */
export function noValueText(
  { t }: Pick<Page, 't'>,
  lines: readonly SidedLine[],
  line: StageLine<SidedLine>,
  side: 'first' | 'second',
): string {
  if (line.stage !== undefined) return t('compare.noStage');
  return t(setsOtherFines(lines, line, side) ? 'compare.otherFines' : 'compare.noQuantity');
}
