const letter = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const run = new RegExp(`[${letter}](?:[${letter}・]*[${letter}])?`, 'gu');
const sign = new RegExp(`[${letter}]`, 'u');
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a text holds in Han characters or kana, apart from the texts given; a text counts only as a whole word. */
export type Unattested = (text: string) => readonly string[];

/** A reader of texts that passes over those given, the longest first. */
export function unattestedBeside(attested: readonly string[]): Unattested {
  const known = [...attested].sort((a, b) => b.length - a.length).map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const whole = known.length === 0 ? undefined : new RegExp(`(?<![${letter}・])(?:${known.join('|')})(?![${letter}・])`, 'gu');
  return (text) => (sign.test(text) ? ((whole === undefined ? text : text.replaceAll(whole, ' ')).match(run) ?? []) : []);
}

/** Whether a text holds kana, which Chinese never does. */
export function hasKana(text: string): boolean {
  return kana.test(text);
}
