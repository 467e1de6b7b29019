import * as z from 'zod';
import type { FactName } from '../model/facts-vocabulary.ts';
import { isoDate, listOf } from '../model/schema/fields.ts';
import { roles, tokens } from '../model/vocabulary.ts';

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters and digits joined by hyphens');
const place = z.string().regex(/^[A-Z]{2}$/, 'write a country code in capitals, `EU` or `UK`');
const amount = z.number('must be a plain number').min(0, 'must not be below zero');
const truth = z.boolean('must be true, false or null');

/** Facts about a company and its product as they are written; `null` is "don't know". A list that is left out names nothing. */
export const factsSchema = z.strictObject({
  seat: place.nullish(),
  markets: listOf(place).nullish(),
  roles: listOf(z.enum(tokens(roles))).nullish(),
  staff: amount.nullish(),
  turnover: amount.nullish(),
  balanceSheet: amount.nullish(),
  nace: listOf(z.string().regex(/^\d{2}$/, 'write the two digits of a NACE division, quoted')).nullish(),
  customers: z.enum(['business', 'consumer', 'both']).nullish(),
  product: z
    .strictObject({
      digital: truth.nullish(),
      connected: z.enum(['internet', 'network', 'none']).nullish(),
      radio: truth.nullish(),
      cloud: truth.nullish(),
      machinery: truth.nullish(),
      safetyComponent: truth.nullish(),
      kinds: listOf(code).nullish(),
    })
    .nullish(),
  plant: listOf(code).nullable().default([]),
  placedOnMarket: z
    .union([isoDate, z.literal('ongoing')], 'write a day as `YYYY-MM-DD`, or leave it out')
    .nullable()
    .default('ongoing'),
  substantiallyModified: truth.nullable().default(false),
  labels: listOf(code).nullable().default([]),
  designations: listOf(code).nullable().default([]),
  date: isoDate.optional(),
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
