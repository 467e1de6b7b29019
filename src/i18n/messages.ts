import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import { messageFormatters } from './formatters.ts';
import { languageTags, type Locale } from './locales.ts';
import type { messageArguments } from './message-arguments.ts';

export type MessageKey = keyof typeof en;

type Arguments = typeof messageArguments;
type ValueOf = { readonly text: string; readonly number: number };
/** What a message is called with: nothing, or one object with all of its arguments. */
export type MessageValues<K extends MessageKey> = K extends keyof Arguments
  ? [values: { readonly [Name in keyof Arguments[K]]: Arguments[K][Name] extends keyof ValueOf ? ValueOf[Arguments[K][Name]] : never }]
  : [];
export type Translate = <K extends MessageKey>(key: K, ...values: MessageValues<K>) => string;

/** Every text of the interface as it is written, by locale. */
export const messageTexts: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { en };

const translators = new Map<Locale, Translate>();

/** The texts of a locale, each read once. */
export function translatorFor(locale: Locale): Translate {
  const before = translators.get(locale);
  if (before !== undefined) return before;
  const made = new Map<MessageKey, IntlMessageFormat>();
  const plain = new Map<MessageKey, string>();
  const translate: Translate = (key, ...[values]) => {
    const written = values === undefined ? plain.get(key) : undefined;
    if (written !== undefined) return written;
    const message = made.get(key) ?? readMessage(messageTexts[locale][key], locale);
    made.set(key, message);
    const text = String(message.format(values));
    if (values === undefined) plain.set(key, text);
    return text;
  };
  translators.set(locale, translate);
  return translate;
}

/** A text in ICU MessageFormat; `<` is a sign like any other. */
function readMessage(text: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(text, languageTags[locale], undefined, { ignoreTag: true, formatters: messageFormatters });
}
