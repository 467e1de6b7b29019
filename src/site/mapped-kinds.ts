import { findings, type Finding } from '../domain/crosswalk/crosswalk-points.ts';
import type { Page } from './page.ts';

/** How the mapped requirements of a document are related, in brackets behind their number: " (1 contained, 58 overlapping)". */
export function mappedKinds({ t }: Pick<Page, 't'>, counts: Readonly<Record<Finding, number>>): string {
  const kinds = findings.flatMap((finding) =>
    finding === 'none' || finding === 'unassessed' || counts[finding] === 0
      ? []
      : [t(`ledger.kind.${finding}`, { count: counts[finding] })],
  );
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
}
