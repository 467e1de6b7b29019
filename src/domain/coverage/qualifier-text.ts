import { qualifiers } from '../model/claims-vocabulary.ts';
import type { Qualification } from './qualifiers.ts';

/** The qualifiers of a level in words, as they stand beside it: `together`, `from SL 3`. */
export function qualifierTexts({ qualifiers: tokens, fromLevel }: Qualification): readonly string[] {
  return tokens.map((token) => (token === 'from-level' && fromLevel !== undefined ? `from SL ${fromLevel}` : qualifiers[token].label));
}
