import type { Framework } from '../model/knowledge-base.ts';
import type { FrameworkApplicability } from './apply.ts';
import { boundThrough } from './bound-through.ts';
import type { Facts } from './facts.ts';
import type { ActState } from './national-acts.ts';
import { placesIn } from './places.ts';

/** A document as its way of binding is asked: a directive brings what is known of the acts of member states. */
export interface Binding extends Pick<Framework, 'id' | 'transposes' | 'specifies'> {
  readonly acts?: readonly ActState[];
}

/** A directive that concerns a company, in the states whose acts would bind it; no state where the answers do not tell which. */
export interface ByAct {
  readonly directive: string;
  readonly states: readonly ActState[];
  /** Whether some state may have an act in force, so that the duties can be due by it. */
  readonly mayBind: boolean;
  /** The directive, and what only specifies its duties, as far as they concern the company. */
  readonly results: readonly FrameworkApplicability[];
}

/** What was found, sorted by how it binds: by itself, as the directive of an act that applies, or by a national act that is not here. */
export interface Bound {
  readonly direct: readonly FrameworkApplicability[];
  /** Directives whose act is here and applies, each with that act. */
  readonly through: ReadonlyMap<string, string>;
  readonly byAct: readonly ByAct[];
}

/**
 * How documents that apply bind. A directive binds a company by the act of a member state alone (TFEU Art. 288), that of its seat or, for
 * an operator from outside the union, of its plants; where no such act is here, nothing of the directive applies by itself, and nothing
 * that only specifies its duties does.
 */
export function bindingOf(documents: readonly Binding[], results: readonly FrameworkApplicability[], facts: Facts): Bound {
  const through = boundThrough(documents, results);
  const applies = new Set(results.flatMap(({ framework, outcome }) => (outcome === 'applies' ? [framework] : [])));
  const byAct = documents.flatMap(({ id, acts }): readonly ByAct[] => {
    if (acts === undefined || !applies.has(id)) return [];
    const act = through.get(id);
    const states = statesOf(facts).map((state) => acts.find((one) => one.state === state) ?? { state });
    const open = states.filter(({ document }) => document === undefined || document !== act);
    if (act !== undefined && open.length === 0) return [];
    const specified = act === undefined ? documents.filter(({ specifies }) => specifies === id).map((one) => one.id) : [];
    const members = new Set([id, ...specified]);
    const mayBind = open.length === 0 || open.some(({ bill, noneSeen }) => bill === undefined && noneSeen === undefined);
    const own = results.filter(({ framework, outcome }) => members.has(framework) && outcome === 'applies');
    return [{ directive: id, states: open, mayBind, results: own }];
  });
  const apart = new Set([...through.keys(), ...byAct.flatMap((one) => one.results.map(({ framework }) => framework))]);
  return { direct: results.filter(({ framework }) => !apart.has(framework)), through, byAct };
}

/** The results with what no act makes binding yet turned into what nobody must, as lists of work and programs take them. */
export function asDue(results: readonly FrameworkApplicability[], { byAct }: Bound): readonly FrameworkApplicability[] {
  const waiting = new Set(byAct.filter(({ mayBind }) => !mayBind).flatMap((one) => one.results.map(({ framework }) => framework)));
  const less = <T extends { readonly outcome: FrameworkApplicability['outcome'] }>(one: T): T =>
    one.outcome === 'applies' ? { ...one, outcome: 'voluntary' } : one;
  return results.map((result) => (waiting.has(result.framework) ? { ...less(result), parts: result.parts.map(less) } : result));
}

/** The member states whose acts may bind, in lower case: that of the seat; of an operator from elsewhere, those named as its markets. */
function statesOf({ seat, markets, roles }: Facts): readonly string[] {
  const members = placesIn('eu').slice(1);
  const states = (codes: readonly string[]) => [...new Set(codes.flatMap((code) => placesIn(code.toLowerCase()).slice(0, 1)))];
  const isMember = (code: string) => members.includes(code);
  if (seat === null || seat === undefined || seat === 'EU') return [];
  const own = states([seat]);
  if (own.some(isMember)) return own;
  return roles?.includes('operator') === true ? states(markets ?? []).filter(isMember) : [];
}
