import * as z from 'zod/mini';
import { connections, factDays, factTerms, type FactName } from '../model/facts-vocabulary.ts';
import { isCalendarDay } from '../model/calendar-day.ts';
import { roles, tokens } from '../model/vocabulary.ts';
import { isPlace } from './places.ts';

const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters and digits joined by hyphens'));
const place = z
  .string()
  .check(
    z.regex(/^[A-Z]{2}$/, { error: 'write a country code in capitals, `EU` or `UK`', abort: true }),
    z.refine(isPlace, 'is the code of no country'),
  );
const amount = (most: number) =>
  z.nullish(z.number('must be a plain number').check(z.minimum(0, 'must not be below zero'), z.maximum(most, `must not be above ${most}`)));
const truth = z.boolean('must be true, false or null');
const day = z.string().check(
  z.regex(/^[12]\d{3}-\d{2}-\d{2}$/, { error: 'write the date as `YYYY-MM-DD`', abort: true }),
  z.refine(isCalendarDay, { error: 'this day does not exist in the calendar', abort: true }),
  z.refine((text) => text >= factDays.first && text <= factDays.last, `use a day from ${factDays.first} to ${factDays.last}`),
);
const several = <T extends z.ZodMiniType>(item: T) =>
  z.array(item).check(z.refine((values) => new Set(values).size === values.length, 'names something twice'));
const named = z._default(z.nullable(several(code)), []);

/**
 * Facts about a company and its product as they are written; `null` is "don't know". A list that is left out names nothing.
 * In the small form of the library, because a browser reads them too.
 */
export const factsSchema = z.strictObject({
  seat: z.nullish(place),
  markets: z.nullish(several(place)),
  roles: z.nullish(several(z.enum(tokens(roles)))),
  staff: amount(factTerms.staff.most),
  turnover: amount(factTerms.turnover.most),
  balanceSheet: amount(factTerms.balanceSheet.most),
  nace: z.nullish(several(z.string().check(z.regex(/^\d{2}$/, 'write the two digits of a NACE division, quoted')))),
  customers: z.nullish(z.enum(['business', 'consumer', 'both'])),
  product: z.nullish(
    z.strictObject({
      digital: z.nullish(truth),
      connected: z.nullish(z.enum(tokens(connections))),
      radio: z.nullish(truth),
      cloud: z.nullish(truth),
      machinery: z.nullish(truth),
      safetyComponent: z.nullish(truth),
      kinds: z.nullish(several(code)),
    }),
  ),
  plant: named,
  placedOnMarket: z._default(z.nullable(z.union([day, z.literal('ongoing')], 'write a day as `YYYY-MM-DD`, or leave it out')), 'ongoing'),
  substantiallyModified: z._default(z.nullable(truth), false),
  labels: named,
  designations: named,
  date: z.optional(day),
});

export type FactsData = z.infer<typeof factsSchema>;
export type Facts = FactsData & { readonly date: string };
export type FactValue = string | number | boolean | readonly string[] | null;

/** The value of a fact; `null` where nobody knows it. */
export function valueOf(facts: Facts, name: FactName): FactValue {
  const [first = '', second] = name.split('.');
  const top = facts as unknown as Readonly<Record<string, FactValue | undefined>>;
  if (second === undefined) return top[first] ?? null;
  const product = (facts.product ?? {}) as Readonly<Record<string, FactValue | undefined>>;
  return product[second] ?? null;
}
