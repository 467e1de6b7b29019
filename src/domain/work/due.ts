import type { Asked, FrameworkApplicability } from '../applicability/apply.ts';
import { evaluate } from '../applicability/evaluate.ts';
import type { Facts } from '../applicability/facts.ts';
import type { Framework } from '../model/knowledge-base.ts';
import type { Part } from '../model/schema/applicability.ts';
import type { Role } from '../model/vocabulary.ts';
import type { WorkRequirement } from './work-data.ts';

/** Whether a requirement of a document is asked: by law, as advice, perhaps, or not. */
export type Due = 'due' | 'advised' | 'open' | 'not';

/** A document as lists of work ask it: its rule, and the roles that it binds. */
export type WorkAsked = Asked & Pick<Framework, 'bound' | 'transposes'>;

/**
 * Whether facts make a requirement due.
 * The parts of the rule that name its number decide, else the document as a whole; then its own condition, and whether its roles are among
 * those of the company. Where a document binds none of these roles and applies all the same, it binds the company itself, whatever it does.
 */
export function dueOf(
  { ref, roles = [], levels, appliesTo }: Pick<WorkRequirement, 'ref' | 'roles' | 'levels' | 'appliesTo'>,
  { asked, result, facts, level }: { asked: WorkAsked; result: FrameworkApplicability; facts: Facts; level?: number | undefined },
): Due {
  if (!isAtLevel(levels, level) || !isForRoles(roles, asked.bound, facts.roles)) return 'not';
  const own = appliesTo === undefined ? 'yes' : evaluate(appliesTo, facts).truth;
  const outcome = outcomeFor(ref, asked, result);
  if (own === 'no' || outcome === 'does-not-apply') return 'not';
  if (own === 'unknown' || outcome === 'depends') return 'open';
  return outcome === 'applies' ? 'due' : 'advised';
}

/** Whether a requirement is one for a security level; one without levels is for each. */
export function isAtLevel(levels: readonly number[] | undefined, level: number | undefined): boolean {
  return level === undefined || levels === undefined || levels.includes(level);
}

/** Whether a requirement is for any of the roles of a company; who sells under an own name is in the place of the manufacturer. */
export function isForRoles(roles: readonly Role[], bound: readonly Role[], company: Facts['roles']): boolean {
  if (company === null || company === undefined || roles.length === 0) return true;
  const held: readonly Role[] = company.includes('own-brand-seller') ? [...company, 'manufacturer'] : company;
  if (!bound.some((role) => held.includes(role))) return roles.some((role) => role !== 'authority' && role !== 'consumer');
  return roles.some((role) => held.includes(role));
}

/** The best outcome among the duties that name a number or one above it, else among the routes that do; else that of the document. */
function outcomeFor(ref: string, { appliesTo }: WorkAsked, { outcome, parts }: FrameworkApplicability): FrameworkApplicability['outcome'] {
  const naming = (appliesTo?.parts ?? []).flatMap((part, index) => (names(part, ref) ? [{ part, found: parts[index]?.outcome }] : []));
  const duties = naming.filter(({ part }) => isDuty(part));
  const deciding = (duties.length > 0 ? duties : naming).map(({ found }) => found);
  return (['applies', 'voluntary', 'depends', 'does-not-apply'] as const).find((one) => deciding.includes(one)) ?? outcome;
}

function isDuty({ duty }: Part): boolean {
  return duty !== 'route' && duty !== 'relief';
}

function names({ points }: Part, ref: string): boolean {
  return points.some((point) => ref === point || (ref.startsWith(point) && /^[^\p{L}\d]/u.test(ref.slice(point.length))));
}
