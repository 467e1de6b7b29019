import { availabilities } from './claims-vocabulary.ts';
import type { Framework } from './knowledge-base.ts';

/** What is said where a document does not state whether its text costs anything. */
const unstated = {
  draft: { label: 'not published yet', meaning: 'A draft: its publisher may show or sell it, and no final text exists.' },
  unknown: { label: 'not known whether free of charge', meaning: 'We have seen no page of its publisher that says so.' },
} as const;

/** Whether the text of a document can be had without paying, in words; for a draft and where it is not known too. */
export function availabilityOf({ availability, stage }: Pick<Framework, 'availability' | 'stage'>): { label: string; meaning: string } {
  if (availability !== undefined) return availabilities[availability];
  return stage === 'under-development' ? unstated.draft : unstated.unknown;
}
