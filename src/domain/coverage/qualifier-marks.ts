import type { Qualifier } from '../model/claims-vocabulary.ts';
import type { Qualification } from './qualifiers.ts';

/** The sign of each qualifier where there is no room for its word; a security level is its own sign. */
export const qualifierMarks: Readonly<Record<Exclude<Qualifier, 'from-level'>, string>> = {
  joint: '+',
  'joint-series': '+',
  recommended: 'r',
  contested: 'c',
  'from-title': 't',
  unverified: 'u',
  'for-some': 's',
  'not-yet-applicable': 'n',
};

/** The qualifiers of a level as signs in a narrow cell: `3`, `rt`; nothing where it has none. */
export function marksOfQualifiers({ qualifiers, fromLevel }: Qualification): string {
  return qualifiers.map((one) => (one === 'from-level' ? String(fromLevel ?? '') : qualifierMarks[one])).join('');
}
