import * as z from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import { tokens, verifications } from '../vocabulary.ts';

const datePattern = /^[12]\d{3}-\d{2}-\d{2}$/;

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const isoDate = z
  .string()
  .regex(datePattern, { error: 'write the date as `YYYY-MM-DD`', abort: true })
  .refine(isCalendarDay, 'this day does not exist in the calendar')
  .describe('A day, YYYY-MM-DD');

/** A day, month or year of publication: `2013`, `2013-08` or `2013-08-07`. */
export const isoDateOrMonth = z
  .string()
  .regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { error: 'write the date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`', abort: true })
  .refine((date) => !datePattern.test(date) || isCalendarDay(date), 'this day does not exist in the calendar')
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');

/** Text of at least one visible character, without blanks at its ends. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a blank')
  .refine((value) => !/[^\P{Cc}\n]|[\u2028\u2029]/u.test(value), 'must not hold control characters');

/** Lower-case ASCII words joined by hyphens. */
export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case ASCII letters and digits joined by hyphens');

/** Id of a framework: as kebab, and a dot inside a version number (`jp-iot-security-guidelines-1.0`). */
export const frameworkId = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'use lower-case ASCII letters and digits joined by hyphens or dots');

/** `https` address in its one canonical form, of a host that everybody reaches. */
export const httpsUrl = z
  .string()
  .regex(/^https:\/\/[^\s]/, { error: 'write a full address that begins with https://', abort: true })
  .refine(
    isPublicAddress,
    'write the address as a browser shows it: https://, a public host, and no user, blank, quotation mark or bracket',
  );

/** Whether a browser would leave an address as it is, and its host is a name on the public network. */
function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url || (url.href !== address && url.href !== `${address}/`)) return false;
  const isName = /\.[a-z][a-z0-9-]*$/.test(url.hostname) && !/\.(?:local|localhost|internal|lan|home|test|invalid)$/.test(url.hostname);
  return isName && url.username === '' && url.password === '' && url.port === '' && !/["'<>\\^`{|}]/.test(address);
}

/** Id of anything that was published: words joined by the marks of ids, never a path that leads elsewhere. */
export const publishedId = z
  .string()
  .regex(
    /^[a-z0-9]+(?:(?:--?|[.+~/])[a-z0-9]+)*$/,
    'write the id as the site has it: lower-case words joined by `-`, `.`, `/`, `+` or `~`',
  );

/** ISO 3166 code in lower case, or `uk`, `eu`, `international`. */
export const jurisdictionCode = z
  .string()
  .regex(/^([a-z]{2}|international)$/, 'write a lower-case country code, `uk`, `eu` or `international`');

/** Where a fact comes from: ids of sources.yaml with the place in the source. */
export const evidence = z
  .array(
    z.strictObject({
      source: frameworkId.describe('Id in sources.yaml'),
      locator: text.describe('Place in the source: clause, page or section'),
    }),
  )
  .describe('Sources a reader can open, with the place in each');

export const verified = z.enum(tokens(verifications)).describe('How well the facts of this record are supported');

/** Two-letter code of a language. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2}$/, 'write a two-letter language code')
  .describe('Two-letter code of the language');

/** A title in the language of the document. */
export const originalTitle = z
  .strictObject({ lang: languageCode, text: text.describe('The title in that language') })
  .describe('Title in the language of the document, where that is not English');

/** A list without repetition. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).refine((values) => new Set(values).size === values.length, 'names something twice');
}
