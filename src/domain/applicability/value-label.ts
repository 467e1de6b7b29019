import { factTerms, type FactName, type FactTerm } from '../model/facts-vocabulary.ts';
import { codeLabel } from './code-label.ts';
import { placeLabel } from './places.ts';

/** A value of a fact in words: places by name, what has a label of its own by that, and every other code as it is chosen. */
export function valueLabel(name: FactName, value: string): string {
  const { form, places, words }: FactTerm = factTerms[name];
  if (form === 'day' && /^\d/u.test(value)) return value;
  if (places === true) return placeLabel(value);
  return (words !== undefined && Object.hasOwn(words, value) ? words[value]?.label : undefined) ?? codeLabel(value);
}
