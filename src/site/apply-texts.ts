import { browserMessage } from '../i18n/browser-message.ts';
import type { BrowserMessage } from '../i18n/fill-message.ts';
import type { Locale } from '../i18n/locales.ts';

const keys = [
  'apply.left',
  'apply.summary',
  'apply.now',
  'apply.later',
  'apply.tell',
  'apply.route',
  'apply.depends',
  'apply.advised',
  'apply.not',
  'apply.notLooked',
  'apply.from',
  'apply.until',
  'apply.dependsOn',
  'apply.arguable',
  'apply.nothing',
  'apply.asOf',
  'apply.more',
  'apply.byAct',
  'apply.act.bill',
  'apply.act.none',
  'apply.act.named',
  'apply.act.inForce',
  'apply.act.here',
  'apply.act.unknown',
  'apply.act.noState',
  'apply.disputed',
  'apply.wrongNumber',
  'apply.noDays',
  'apply.calendar',
  'apply.through',
  'apply.lastDay',
  'apply.inDays',
  'apply.needs',
  'apply.relief',
  'work.nothing',
  'work.ownAlone',
  'work.own',
  'work.helps',
  'work.stays',
  'work.none',
  'work.exact',
  'work.near',
  'work.summary',
  'work.more',
  'work.contains',
  'work.touches',
  'work.meets',
  'work.open',
  'work.left',
  'work.share',
  'work.helpLine',
  'work.nothingIn',
  'work.help',
  'work.never',
  'work.failed',
] as const;

export type ApplyTexts = Readonly<Record<(typeof keys)[number], BrowserMessage>>;

/** The texts that the script of the page shows, made ready for it. */
export function applyTexts(locale: Locale): ApplyTexts {
  return Object.fromEntries(keys.map((key) => [key, browserMessage(key, locale)])) as ApplyTexts;
}
