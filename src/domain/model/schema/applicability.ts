import { z } from 'zod';
import { duties, factTerms, needKinds, type FactName, type FactTerm } from '../facts-vocabulary.ts';
import { tokens } from '../vocabulary.ts';
import { isoDate, kebab, listOf, text } from './fields.ts';

/** One question to one fact, with the point of the document that makes it count. */
export interface FactTest {
  readonly fact: FactName;
  readonly point: string;
  readonly is?: boolean | undefined;
  readonly oneOf?: readonly string[] | undefined;
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
}

/** A condition over facts: all of several, any of several, not one, or one question to one fact. */
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | FactTest;

/** A condition as a document writes it: what it needs several times stands once under a name, and is called by it. */
export type WrittenCondition =
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition }
  | { readonly where: string }
  | FactTest;

const factName = z.enum(tokens(factTerms));
/** Which tests a fact of each form takes. */
const testsOf = { token: ['oneOf'], tokens: ['oneOf'], truth: ['is'], number: ['atLeast', 'above'], day: ['from', 'before'] } as const;

const factTest = z
  .strictObject({
    fact: factName.describe('Which fact is asked for'),
    is: z.boolean().optional().describe('Truths: what it must be'),
    oneOf: listOf(text).min(1).optional().describe('Tokens: at least one of these; places in lower case, `eu` for all its member states'),
    atLeast: z.number().optional().describe('Numbers: this or more'),
    above: z.number().optional().describe('Numbers: more than this'),
    from: isoDate.optional().describe('Days: this day or later'),
    before: isoDate.optional().describe('Days: earlier than this day'),
    point: text.describe('Point of the document that makes the fact count'),
  })
  .superRefine(({ fact, ...asked }, context) => {
    const { form, values, places }: FactTerm = factTerms[fact];
    const allowed: readonly string[] = testsOf[form];
    const used = (['is', 'oneOf', 'atLeast', 'above', 'from', 'before'] as const).filter((test) => asked[test] !== undefined);
    if (used.length !== 1 || !used.every((test) => allowed.includes(test))) {
      const names = allowed.map((name) => `\`${name}\``).join(' or ');
      context.addIssue({ code: 'custom', message: `asks \`${fact}\` in a way it cannot answer; use ${names}, and one test only` });
    }
    for (const value of asked.oneOf ?? []) {
      const wrong = values ? !values.includes(value) : places === true && !/^([a-z]{2})$/u.test(value);
      const expected = values ? values.map((one) => `\`${one}\``).join(', ') : 'a lower-case country code, `uk` or `eu`';
      if (wrong)
        context.addIssue({ code: 'custom', path: ['oneOf'], message: `\`${value}\` is no value of \`${fact}\`; expected ${expected}` });
    }
  });

// The schema inside is one and the same each time, so that a JSON Schema can refer to it.
const inner: z.ZodType<Condition> = z.lazy(() => conditionSchema);
const writtenInner: z.ZodType<WrittenCondition> = z.lazy(() => writtenSchema);
const forms = '`{ all: [ … ] }`, `{ any: [ … ] }`, `{ not: … }`';

/** A condition as it is written: `{ all: […] }`, `{ any: […] }`, `{ not: … }` or `{ fact, a test, point }`. */
export const conditionSchema: z.ZodType<Condition> = z.union(
  [
    z.strictObject({ all: z.array(inner).min(1).describe('Conditions that hold together') }),
    z.strictObject({ any: z.array(inner).min(1).describe('Conditions of which one is enough') }),
    z.strictObject({ not: inner }),
    factTest,
  ],
  { error: `write ${forms}, or a fact with one test and the point of law` },
);

/** The same in the rule of a document, where `{ where: name }` calls a condition that has a name. */
const writtenSchema: z.ZodType<WrittenCondition> = z.union(
  [
    z.strictObject({ all: z.array(writtenInner).min(1).describe('Conditions that hold together') }),
    z.strictObject({ any: z.array(writtenInner).min(1).describe('Conditions of which one is enough') }),
    z.strictObject({ not: writtenInner }),
    z.strictObject({ where: kebab.describe('Name of a condition under `named`') }),
    factTest,
  ],
  { error: `write ${forms}, \`{ where: name }\`, or a fact with one test and the point of law` },
);

const doubt = z.union(
  [
    text,
    z.strictObject({
      what: text.describe('What is disputed'),
      when: writtenSchema.describe('What must hold for it to concern somebody'),
    }),
  ],
  { error: 'write a text, or `{ what: …, when: … }` where it concerns only some' },
);

const need = z.strictObject({
  kind: z.enum(tokens(needKinds)).describe('What sort of thing it is'),
  what: text.describe('What must be there, in a few words'),
  point: text.describe('Point of the document that asks for it'),
});

const part = z
  .strictObject({
    what: text.describe('What this part asks, in a few words'),
    duty: z.enum(tokens(duties)).describe('What it is about; a `route` alone never makes the document apply'),
    points: listOf(text).min(1).describe('Points of the document that say it'),
    from: isoDate.optional().describe('Day from which it applies, where it is not that of the document'),
    until: isoDate.optional().describe('Last day on which it applies'),
    when: writtenSchema.optional().describe('What must hold besides the condition of the document'),
    needs: z.array(need).min(1).optional().describe('Papers, marks and people that it asks for'),
    arguable: z.array(doubt).min(1).optional().describe('What is disputed about it, each where it concerns somebody'),
    see: listOf(kebab).min(1).optional().describe('Answers that say more, by their ids'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, 'ends before it begins');

/** `appliesTo` of a framework: when it concerns anybody at all, and its parts with the facts on which each hangs. */
export const appliesToSchema = z
  .strictObject({
    named: z.record(kebab, conditionSchema).optional().describe('Conditions that stand several times, by name'),
    when: writtenSchema.describe('What must hold for the document to concern somebody'),
    parts: z.array(part).min(1).describe('What it then asks, each with its day and its further conditions'),
    arguable: z.array(doubt).min(1).optional().describe('What is disputed about who falls under it, each where it concerns somebody'),
  })
  .superRefine(({ named = {}, when, parts, arguable = [] }, context) => {
    const inParts = parts.flatMap((one) => [one.when ?? [], conditionsIn(one.arguable)].flat());
    const called = new Set([when, ...inParts, ...conditionsIn(arguable)].flatMap(namesIn));
    for (const name of called)
      if (!Object.hasOwn(named, name)) context.addIssue({ code: 'custom', message: `calls \`${name}\`, and no condition has that name` });
    for (const name of Object.keys(named))
      if (!called.has(name)) context.addIssue({ code: 'custom', path: ['named', name], message: 'is called nowhere' });
  });

function conditionsIn(doubts: readonly z.infer<typeof doubt>[] = []): readonly WrittenCondition[] {
  return doubts.flatMap((one) => (typeof one === 'string' ? [] : one.when));
}

function namesIn(condition: WrittenCondition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return 'where' in condition ? [condition.where] : [];
}

export type AppliesTo = z.infer<typeof appliesToSchema>;
export type Part = z.infer<typeof part>;
export type Need = z.infer<typeof need>;
export type Doubt = z.infer<typeof doubt>;
