import type { Role } from '../model/vocabulary.ts';
import { applyAll, type Asked, type Outcome } from './apply.ts';
import { factsSchema } from './facts.ts';

/** What may concern those of a role: in every market that was asked about, and in single ones besides. */
export interface RoleList {
  readonly role: Role;
  readonly everywhere: readonly string[];
  readonly markets: readonly { readonly market: string; readonly documents: readonly string[] }[];
}

/** For each role the documents that facts as little as a role, a market and a seat there do not rule out; the order is that given. */
export function roleAndMarket(
  frameworks: readonly Asked[],
  { roles, markets, date }: { readonly roles: readonly Role[]; readonly markets: readonly string[]; readonly date: string },
): readonly RoleList[] {
  return roles.map((role) => {
    const byMarket = markets.map((market) => ({ market, documents: possible(frameworks, { role, market, date }) }));
    const everywhere = (byMarket[0]?.documents ?? []).filter((id) => byMarket.every(({ documents }) => documents.includes(id)));
    return {
      role,
      everywhere,
      markets: byMarket
        .map(({ market, documents }) => ({ market, documents: documents.filter((id) => !everywhere.includes(id)) }))
        .filter(({ documents }) => documents.length > 0),
    };
  });
}

function possible(
  frameworks: readonly Asked[],
  { role, market, date }: { readonly role: Role; readonly market: string; readonly date: string },
): readonly string[] {
  const open = { plant: null, placedOnMarket: null, substantiallyModified: null, labels: null, designations: null };
  const facts = { ...factsSchema.parse({ ...open, roles: [role], markets: [market], seat: market }), date };
  const isOut = (outcome: Outcome) => outcome === 'does-not-apply';
  return applyAll(frameworks, facts).flatMap(({ framework, outcome }) => (isOut(outcome) ? [] : [framework]));
}
