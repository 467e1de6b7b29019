/** A message made ready for a script: texts by plural category, with `{name}` where a value goes; `by` names the value that chooses. */
export interface BrowserMessage extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
  readonly by?: string;
}

export type Fill = (message: BrowserMessage, values?: Readonly<Record<string, string | number>>) => string;

/** Puts values into messages by the rules of a language, in the browser too. */
export function messageFiller(tag: string): Fill {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (message, values = {}) => {
    const counted = message.by === undefined ? undefined : values[message.by];
    const text = (typeof counted === 'number' ? message[rules.select(counted)] : undefined) ?? message.other;
    return text.replace(/\{(\w+)\}/gu, (_all, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
