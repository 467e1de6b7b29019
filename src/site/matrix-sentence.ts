import type { MatrixMessage } from '../domain/coverage/matrix-message.ts';
import type { Page } from './page.ts';

/** What the matrix says as a whole, in one sentence with its counts. */
export function matrixSentence({ t }: Pick<Page, 't'>, message: MatrixMessage): string {
  const { all, full, partial, byLaw, byTexts, byNothing } = message;
  return t('matrix.message', {
    all,
    documents: message.together.find(({ group }) => group === 'international')?.documents ?? 0,
    full: full.length,
    partial: partial.length,
    byLaw: byLaw.length,
    byTexts: byTexts.length,
    byNothing: byNothing.length,
  });
}
