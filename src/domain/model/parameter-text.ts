import type { Parameter } from './schema/requirement.ts';
import { parameterBounds, parameterUnits, verifications } from './vocabulary.ts';

/** A quantity in words: `24 hours from awareness`, `at least 5 years (unverified)`. */
export function parameterText({ value, unit, bound, clock, orLonger, verified }: Parameter): string {
  const { label } = parameterUnits[unit];
  const amount = `${value} ${value === 1 ? label.slice(0, -1) : label}`;
  const parts = [
    bound ? parameterBounds[bound].label : '',
    amount,
    clock ? `from ${clock.replaceAll('-', ' ')}` : '',
    orLonger ? `or ${orLonger} if longer` : '',
    verified === 'unverified' ? `(${verifications.unverified.label})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
