import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import type { BrowserMessage } from './fill-message.ts';
import { languageTags, type Locale } from './locales.ts';
import { messageTexts, type MessageKey } from './messages.ts';

/** A message made ready for a script: one text for each plural category of the language, with `{name}` where a value goes. */
export function browserMessage(key: MessageKey, locale: Locale): BrowserMessage {
  return compileForBrowser(messageTexts[locale][key], languageTags[locale]);
}

/** The same for any text in ICU MessageFormat; a text that needs more than values and one level of plurals is an error. */
export function compileForBrowser(text: string, tag: string): BrowserMessage {
  const elements = parse(text, { ignoreTag: true });
  const plural = elements.find(isPluralElement);
  if (plural === undefined) return { other: written(elements, 'other', '') };
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const forms = categories.map((category) => [category, written(elements, category, '')] as const);
  return { other: '', ...Object.fromEntries(forms), by: plural.value };
}

function written(elements: readonly MessageFormatElement[], category: string, counted: string): string {
  return elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      if (isArgumentElement(element) || isNumberElement(element)) return `{${element.value}}`;
      if (isPoundElement(element)) return `{${counted}}`;
      if (isPluralElement(element) && counted === '') return written(formOf(element.options, category), category, element.value);
      throw new Error(`A script cannot show this message: only texts, values, numbers and one level of plurals.`);
    })
    .join('');
}

function formOf(
  options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>,
  category: string,
): readonly MessageFormatElement[] {
  const exact = Object.keys(options).find((name) => name.startsWith('='));
  if (exact !== undefined) throw new Error(`A script cannot show this message: \`${exact}\` is no plural category.`);
  return (options[category] ?? options['other'])?.value ?? [];
}
