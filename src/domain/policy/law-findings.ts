import { expectedFor, isAboutRegime } from '../gaps/beyond-standards.ts';
import { compareIds } from '../model/ids.ts';
import { assessableOf } from '../model/knowledge-base.ts';
import type { Finding } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';

/** The measures that law demands and that none of the international documents in which one would expect them relates to. */
export function lawBeyondStandards({ kb, gaps }: PolicyInput): Finding[] {
  const beyond = gaps.filter(({ kind }) => kind === 'requirement-beyond-standards');
  const members = beyond.flatMap(({ subject }) => subject.map(({ id }) => id)).filter((id) => !isAboutRegime(kb, id));
  if (members.length === 0) return [];
  const acts = [...new Set(members.flatMap((id) => kb.requirementById.get(id)?.framework ?? []))].sort(compareIds);
  const bars = acts.map((id) => ({
    id,
    count: members.filter((member) => kb.requirementById.get(member)?.framework === id).length,
    full: 0,
    of: assessableOf(kb, id).filter((requirement) => !isAboutRegime(kb, requirement.id)).length,
  }));
  const basis = [...new Set(acts.flatMap((act) => expectedFor(kb, act)))].sort(compareIds);
  return [{ kind: 'law-beyond-standards', count: members.length, full: 0, of: sum(bars), bars, members, acts, basis }];
}

/** The quantities that several documents set from the same event on, and those of them that differ. */
export function divergingDeadlines({ kb, gaps }: PolicyInput): Finding[] {
  const diverging = gaps.filter(({ kind }) => kind === 'divergent-parameter');
  const of = sharedQuantities(kb);
  if (diverging.length === 0) return [];
  const basis = [...new Set(diverging.flatMap((gap) => gap.basis))].sort(compareIds);
  const acts = basis.filter((id) => kb.frameworkById.get(id)?.force === 'law');
  const members = diverging.map(({ id }) => id);
  return [{ kind: 'diverging-deadlines', count: diverging.length, full: 0, of, bars: [], members, acts, basis }];
}

/** How many quantities at least two documents set with the same clock and unit. */
function sharedQuantities({ requirements }: PolicyInput['kb']): number {
  const documents = new Map<string, Set<string>>();
  for (const { framework, parameters = {} } of requirements) {
    for (const [name, { clock, unit }] of Object.entries(parameters)) {
      if (clock === undefined) continue;
      const key = `${name} ${clock} ${unit}`;
      documents.set(key, (documents.get(key) ?? new Set()).add(framework));
    }
  }
  return [...documents.values()].filter((setting) => setting.size > 1).length;
}

function sum(bars: readonly { readonly of: number }[]): number {
  return bars.reduce((total, { of }) => total + of, 0);
}
