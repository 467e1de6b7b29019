import type { DivergingRange, SetBy } from '../domain/policy/diverging-range.ts';
import { FIRST_REPORT } from '../domain/model/quantity-kind.ts';
import { quantityName } from '../domain/model/quantity-name.ts';
import type { Page } from './page.ts';

type Words = Pick<Page, 't' | 'name' | 'inSentence' | 'kb'>;

/** A quantity that countries set differently, in one sentence: each value with who sets it, and who asks in words alone. */
export function rangeSentence(page: Words, { kind, clock, values, unnumbered }: DivergingRange): string {
  const { t } = page;
  const each = values.map(({ hours, by }) =>
    t('findings.diverging-deadlines.value', { hours, by: by.map((one) => setterText(page, one)).join(', ') }),
  );
  const listed = orList(page, each);
  if (kind !== FIRST_REPORT) {
    const what = quantityName(page.kb, kind);
    return t('findings.diverging-deadlines.range', { what, clock: clock.replaceAll('-', ' '), values: listed });
  }
  const words = [...Map.groupBy(unnumbered, ({ due }) => due)].map(([due, own]) =>
    t('findings.diverging-deadlines.words', {
      countries: page.inSentence(own.map(({ country }) => page.name(country))),
      count: own.length,
      due,
    }),
  );
  return t('findings.diverging-deadlines.first-report', { values: listed, words: words.join('') });
}

function setterText({ t, name }: Words, { country, only }: SetBy): string {
  return only === undefined ? name(country) : t('findings.diverging-deadlines.only', { country: name(country), only });
}

function orList({ t }: Words, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : t('findings.diverging-deadlines.or', { before: parts.slice(0, -1).join(', '), last });
}
