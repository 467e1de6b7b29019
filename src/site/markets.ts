import { askedCodes } from '../domain/applicability/asked-codes.ts';
import type { Framework } from '../domain/model/knowledge-base.ts';
import { formatRegion } from '../i18n/formatters.ts';
import type { Page } from './page.ts';

/** The places for which some rule asks, the union first and then by code, in capitals. */
export function marketsOf(frameworks: readonly Pick<Framework, 'appliesTo'>[]): readonly string[] {
  const { markets = [], seat = [] } = askedCodes(frameworks.flatMap(({ appliesTo }) => appliesTo ?? []));
  const codes = [...new Set([...markets, ...seat])].map((code) => code.toUpperCase()).sort();
  return [...codes.filter((code) => code === 'EU'), ...codes.filter((code) => code !== 'EU')];
}

/** The name of a place by its code in capitals. */
export function placeName({ t, locale }: Pick<Page, 't' | 'locale'>, code: string): string {
  return code === 'EU' ? t('apply.eu') : formatRegion(code === 'UK' ? 'GB' : code, locale);
}
