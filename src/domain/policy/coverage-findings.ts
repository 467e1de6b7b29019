import { demandFor, type Ask } from '../gaps/demand.ts';
import { INTERNATIONAL, lookedAt } from '../gaps/looked-at.ts';
import { aspectGapId } from '../model/gap-ids.ts';
import type { GapKind } from '../model/gap.ts';
import { compareIds } from '../model/ids.ts';
import type { Aspect, Element } from '../model/knowledge-base.ts';
import { elementCells, leastCovered } from './element-cells.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';

/** Which principle, and which trust element, international documents cover least. */
export function leastCoveredElements(input: PolicyInput): Finding[] {
  return [leastOf(input, 'principle'), leastOf(input, 'trust-element')].flatMap((finding) => finding ?? []);
}

/** What law asks for and no document that is listed or known offers as a duty, and what law alone asks for in full. */
export function lawWithoutStandard(input: PolicyInput): Finding[] {
  const { kb } = input;
  const asked = kb.aspects.map((aspect) => ({ aspect, acts: demandFor(input, aspect.id).binding, kind: kindOfGap(input, aspect) }));
  const byLaw = asked.filter(({ acts }) => acts.length > 0);
  const inFull = byLaw.filter(({ acts }) => acts.some(isFullForAll));
  const ids = (of: typeof byLaw) => actsOf(of.flatMap(({ acts }) => acts.map(({ framework }) => framework.id)));
  const firmly = byLaw.filter(({ acts }) => acts.some(({ isFirm }) => isFirm));
  const without = firmly.filter(({ kind }) => kind !== undefined && withoutDuty.has(kind));
  const alone = inFull.filter(({ kind }) => kind === 'partly-required');
  return [
    aspectFinding(input, { kind: 'law-without-international-duty', found: without, among: firmly, acts: ids(without) }),
    aspectFinding(input, { kind: 'full-in-law-alone', found: alone, among: inFull, acts: ids(alone) }),
  ].flatMap((finding) => finding ?? []);
}

/** What international documents ask for in full and no act of law that is in touches, and what voluntary documents alone ask for. */
export function standardsWithoutLaw(input: PolicyInput): Finding[] {
  const { kb, coverage } = input;
  const each = kb.aspects.map((aspect) => ({ aspect, ...demandFor(input, aspect.id) }));
  const full = each.filter(({ aspect }) => coverage.get(INTERNATIONAL, aspect.id)?.level === 'full');
  const asked = each.filter(({ binding, voluntary }) => binding.length + voluntary.length > 0);
  return [
    aspectFinding(input, {
      kind: 'standards-without-law',
      found: full.filter(({ binding }) => binding.length === 0),
      among: full,
      acts: [],
    }),
    aspectFinding(input, { kind: 'voluntary-alone', found: asked.filter(({ binding }) => binding.length === 0), among: asked, acts: [] }),
  ].flatMap((finding) => finding ?? []);
}

const withoutDuty: ReadonlySet<GapKind> = new Set(['no-international-document', 'no-international-duty', 'only-for-another-sector']);

function leastOf(input: PolicyInput, kind: Element['kind']): Finding | undefined {
  const { kb } = input;
  const bars = elementCells(input, kind);
  const least = leastCovered(bars);
  const aspects = kb.elementById.get(least?.id ?? '')?.aspects ?? [];
  if (!least || bars.length < 2) return undefined;
  return {
    kind: `least-covered-${kind}`,
    subject: least.id,
    count: least.count,
    full: least.full,
    of: least.of,
    bars,
    members: aspects.map(({ id }) => id),
    acts: actsOf(aspects.flatMap(({ id }) => demandFor(input, id).binding.map(({ framework }) => framework.id))),
    basis: lookedAt(kb),
  };
}

interface Counted {
  readonly kind: FindingKind;
  readonly found: readonly { readonly aspect: Aspect }[];
  readonly among: readonly { readonly aspect: Aspect }[];
  readonly acts: readonly string[];
}

/** A statement that counts aspects among others; `undefined` where there is nothing to say. */
function aspectFinding({ kb }: PolicyInput, { kind, found, among, acts }: Counted): Finding | undefined {
  if (found.length === 0) return undefined;
  const within = (aspects: Counted['found'], element: string) => aspects.filter(({ aspect }) => aspect.element === element).length;
  return {
    kind,
    count: found.length,
    full: 0,
    of: among.length,
    bars: kb.elements.map(({ id }) => ({ id, count: within(found, id), full: 0, of: within(among, id) })).filter(({ of }) => of > 0),
    members: found.map(({ aspect }) => aspect.id),
    acts,
    basis: lookedAt(kb),
  };
}

/** Whether an act asks for all of an aspect, and not from a narrow group alone. */
function isFullForAll({ level, framework }: Ask): boolean {
  return level === 'full' && framework.onlyFor === undefined;
}

function kindOfGap({ gaps }: PolicyInput, { id }: Aspect): GapKind | undefined {
  return gaps.find((gap) => gap.id === aspectGapId(id))?.kind;
}

function actsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareIds);
}
