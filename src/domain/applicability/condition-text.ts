import { factTerms } from '../model/facts-vocabulary.ts';
import type { Condition } from '../model/schema/applicability.ts';
import { valueLabel } from './value-label.ts';

/** A condition in words, with its points: "market: EU (Art. 2(1)); role: manufacturer or importer (Art. 13)". */
export function testText(condition: Condition): string {
  if ('all' in condition) return condition.all.map(testText).join('; ');
  if ('any' in condition) return `either ${condition.any.map(testText).join(', or ')}`;
  if ('not' in condition) return `not ${testText(condition.not)}`;
  const { fact, point, is, oneOf, atLeast, above, from, before } = condition;
  const { short } = factTerms[fact];
  const asked =
    (is !== undefined && (is ? 'yes' : 'no')) ||
    (oneOf !== undefined && oneOf.map((code) => valueLabel(fact, code)).join(' or ')) ||
    (atLeast !== undefined && `${atLeast} or more`) ||
    (above !== undefined && `above ${above}`) ||
    (from !== undefined && `${from} or later`) ||
    `before ${before ?? ''}`;
  return `${short}: ${asked} (${point})`;
}
