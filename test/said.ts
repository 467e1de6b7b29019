import type { Diagnostic } from '../src/domain/model/diagnostic.ts';

/** Whether a text is a sentence: two words at least, and it ends as one, or with what is to be written. */
export function isSentence(text: string): boolean {
  return /^\S.* .*[.?`]$/su.test(text);
}

/** Throws where what is said of content is no sentence, or a rule that always knows what to do gives no tip. */
export function refuseUnlessSaid({ rule, message, tip }: Diagnostic): void {
  if (!isSentence(message)) throw new Error(`${rule} says no sentence: ${message}`);
  if (tip === undefined ? !saysAllWithoutTip.has(rule) : !isSentence(tip)) throw new Error(`${rule} gives no tip: ${message}`);
}

/** Rules that say in some messages all there is to say; every other gives a tip with each. */
const saysAllWithoutTip: ReadonlySet<string> = new Set([
  'carried-over-set',
  'dates-in-order',
  'landscape-names-exist',
  'landscape-of-others',
  'left-open',
  'no-relationship-alone',
  'pair-scoped-once',
  'parent-fits',
  'ref-style',
  'reference-exists',
  'row-members',
  'series-speaks-jointly',
  'set-name',
  'thesaurus-holds',
  'unique-ref',
  'verdict-per-aspect',
]);
