import type { WorkDay } from '../domain/changes/work-days.ts';
import type { Page } from './page.ts';

/** How many months back the pages tell what was worked on. */
export const monthsTold = 3;

/** What was done on a day, in one line with its counts. */
export function workDayText({ t, list }: Pick<Page, 't' | 'list'>, day: WorkDay): string {
  const { reviewed, takenOver, checked, answers, recognitions } = day;
  const parts = [
    [reviewed.length, t('changes.reviewed', { count: reviewed.length })],
    [takenOver.length, t('changes.takenOver', { count: takenOver.length })],
    [checked.length, t('changes.checked', { count: checked.length })],
    [answers.length, t('changes.answers', { count: answers.length })],
    [recognitions.length, t('changes.recognitions', { count: recognitions.length })],
  ] as const;
  return list(parts.filter(([count]) => count > 0).map(([, text]) => text));
}
