import type { Parameter } from './schema/requirement.ts';
import { parameterBounds, parameterUnits } from './quantity-vocabulary.ts';
import { verifications } from './vocabulary.ts';

const numberFormat = new Intl.NumberFormat('en-GB');
const periods: ReadonlySet<Parameter['unit']> = new Set(['s', 'min', 'h', 'd', 'wd', 'mo', 'y']);

/** A quantity in words: `24 hours from awareness`, `at least 5 years (unverified)`, `at most 10,000,000 euro`. */
export function parameterText({ value, unit, bound, clock, orLonger, orShorter, verified }: Parameter): string {
  const { label } = parameterUnits[unit];
  const amount = `${numberFormat.format(value)} ${value === 1 && periods.has(unit) ? label.slice(0, -1) : label}`;
  const parts = [
    bound ? parameterBounds[bound].label : '',
    amount,
    clock ? `from ${clock.replaceAll('-', ' ')}` : '',
    orLonger ? `or ${orLonger} if ${periods.has(unit) ? 'longer' : 'higher'}` : '',
    orShorter ? `or ${orShorter} if ${periods.has(unit) ? 'shorter' : 'lower'}` : '',
    verified === 'unverified' ? `(${verifications.unverified.label})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
