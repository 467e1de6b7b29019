import { codeLabel } from '../domain/applicability/code-label.ts';
import { draftOf } from '../domain/applicability/draft.ts';
import { factNames, factTerms, type FactName } from '../domain/model/facts-vocabulary.ts';
import { factOptions } from './fact-options.ts';
import type { Page } from './page.ts';

/** One thing that a start page takes for granted about the company, in words. */
export interface Assumption {
  readonly name: string;
  readonly value: string;
}

type Words = Pick<Page, 't' | 'locale' | 'list' | 'number'>;

/** What a start page takes for granted, answer by answer in the order of the questions, in the words in which /apply/ offers them. */
export function startAssumptions(page: Words, facts: string): readonly Assumption[] {
  const draft = draftOf(facts);
  return factNames.flatMap((name) => {
    const value = draft[name];
    return value === undefined ? [] : [{ name: factTerms[name].short, value: valueText(page, name, value) }];
  });
}

function valueText(page: Words, name: FactName, value: string | number | boolean | readonly string[] | null): string {
  if (value === null) return page.t('apply.unknown');
  if (typeof value === 'boolean') return page.t(value ? 'apply.yes' : 'apply.no');
  if (typeof value === 'number') return page.number(value);
  const codes = typeof value === 'string' ? [value] : value;
  if (codes.length === 0) return page.t('start.none');
  const offered = new Map(factOptions(page, name, codes).map((option) => [option.value, option.text]));
  return page.list(codes.map((code) => offered.get(code) ?? codeLabel(code)));
}
