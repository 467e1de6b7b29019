import { roles, type Role } from '../domain/model/vocabulary.ts';

/** What a reader wants a list of work made of. */
export interface WorkWish {
  readonly base: string;
  readonly role?: Role | undefined;
  readonly level?: number | undefined;
  readonly advice: boolean;
  readonly has: readonly string[];
}

/** The documents that are offered. */
export interface WorkOffer {
  readonly bases: readonly string[];
  readonly possessions: readonly string[];
}

/** A wish as the end of a fragment: `work=eu-cra&as=importer&level=2&advice=yes&has=sg-cls-2025`. */
export function wishFragment({ base, role, level, advice, has }: WorkWish): string {
  const parts = [
    `work=${base}`,
    role === undefined ? '' : `as=${role}`,
    level === undefined ? '' : `level=${level}`,
    advice ? 'advice=yes' : '',
    has.length === 0 ? '' : `has=${has.join(',')}`,
  ];
  return parts.filter((part) => part !== '').join('&');
}

/** The wish in a fragment, or `undefined` where none stands there; what is not offered is left out, whatever it is. */
export function wishOf(fragment: string, { bases, possessions }: WorkOffer): WorkWish | undefined {
  const pairs = new URLSearchParams(fragment.replace(/^#/u, '').slice(0, 4000));
  const base = bases.find((id) => id === pairs.get('work'));
  if (base === undefined) return undefined;
  const level = [1, 2, 3, 4].find((one) => String(one) === pairs.get('level'));
  const named = (pairs.get('has') ?? '').split(',');
  return {
    base,
    role: (Object.keys(roles) as Role[]).find((role) => role === pairs.get('as')),
    level,
    advice: pairs.get('advice') === 'yes',
    has: possessions.filter((id) => named.includes(id)),
  };
}
