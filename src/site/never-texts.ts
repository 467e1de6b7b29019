import type { Possession } from '../domain/work/bases.ts';
import type { Translate } from '../i18n/messages.ts';

/** What each certificate or label never gives, by the document under which it is given. */
export function neverTexts(t: Translate): Readonly<Record<Possession, string>> {
  return {
    'iec-62443-4-1-2018': t('work.neverProcess'),
    'iec-62443-4-2-2019': t('work.neverComponent'),
    'iec-62443-3-3-2013': t('work.neverSystem'),
    'iec-62443-2-4-2023': t('work.neverService'),
    'iso-iec-27001-2022': t('work.neverManagement'),
    'jp-jc-star-2024': t('work.neverStar'),
    'sg-cls-2025': t('work.neverLabel'),
  };
}
