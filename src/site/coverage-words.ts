import type { CoveragePlaces } from '../domain/coverage/coverage-places.ts';
import type { Coverage } from '../domain/coverage/coverage.ts';
import { partialsOfSeveral } from '../domain/coverage/coverage-notes.ts';
import { qualifierTexts } from '../domain/coverage/qualifier-text.ts';
import type { Page } from './page.ts';

/** What stands beside a level in words: its qualifiers, whether it is a draft or disputed, and whether several may be full together. */
export function coverageNotes(page: Pick<Page, 'kb' | 'coverage' | 't'>, coverage: Coverage | undefined): readonly string[] {
  if (coverage === undefined) return [];
  const { t } = page;
  return [
    ...qualifierTexts(page.kb, coverage),
    ...(coverage.draft ? [t('matrix.draft')] : []),
    ...(coverage.disputed ? [t('matrix.disputed')] : []),
    ...(partialsOfSeveral(page, coverage) ? [t('matrix.possibly')] : []),
  ];
}

type Sums = Pick<CoveragePlaces, 'touched' | 'full' | 'all' | 'forSome' | 'inSeries' | 'considered'>;

/**
 * The sums of a row of places in words, wherever they stand: "12 of 41 touched, 3 full"; what is full for some only, or in a series
 * together, is told apart, and what was never compared is said to be so.
 */
export function placesText({ t }: Pick<Page, 't'>, { touched, full, all, forSome, inSeries, considered }: Sums): string {
  if (considered === 'none') return t('matrix.notCompared');
  return `${t('matrix.totals', { touched, all, full })}${t('matrix.totalsApart', { forSome, inSeries })}`;
}
