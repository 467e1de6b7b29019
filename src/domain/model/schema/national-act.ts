import { z } from 'zod';
import { httpsUrl, isoDate, jurisdictionCode, text } from './fields.ts';

/** What a directive lists of the act of one member state that transposes it, where that act has no document here. */
export const nationalActSchema = z
  .strictObject({
    state: jurisdictionCode.describe('Code of the member state'),
    act: text.optional().describe('Name and number of the act'),
    url: httpsUrl.optional().describe('Where its publisher shows it'),
    inForce: isoDate.optional().describe('Day of its entry into force, where a source says it'),
    noneSeen: isoDate.optional().describe('Day on which no act was there, in place of `act`'),
  })
  .refine(({ act, noneSeen }) => (act === undefined) !== (noneSeen === undefined), 'needs `act`, or `noneSeen` where no act was there')
  .refine(
    ({ act, url, inForce }) => act !== undefined || (url === undefined && inForce === undefined),
    'says more of an act than its name',
  );

export type NationalAct = z.infer<typeof nationalActSchema>;
