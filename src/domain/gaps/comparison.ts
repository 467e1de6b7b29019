import { makeGap } from './make-gap.ts';
import type { Gap, GapEvidence } from '../model/gap.ts';
import type { GapInput } from './gap-input.ts';
import { internationalScope, isFullyConsidered } from './international.ts';
import { allListedIn, frameworksIn } from '../model/jurisdictions.ts';
import { assessableOf, EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { levelOfRow } from '../coverage/coverage.ts';
import { hasEnded } from '../model/state.ts';

const INTERNATIONAL = 'international';

/** Harmonization gaps that come from comparing: quantities, recognitions, kinds of entity, security levels, and what a jurisdiction has not taken up. */
export function comparisonGaps(input: GapInput): Gap[] {
  return [...unadopted(input.kb), ...divergentParameters(input.kb), ...unrecognised(input.kb), ...entityAndLevelGaps(input)];
}

function unadopted(kb: KnowledgeBase): Gap[] {
  return kb.jurisdictions
    .filter(({ id, instruments }) => id !== INTERNATIONAL && instruments === 'complete' && allListedIn(kb, id))
    .flatMap(({ id }) => {
      const own = frameworksIn(kb, id).map((framework) => framework.id);
      if (own.length === 0) return [];
      return frameworksIn(kb, INTERNATIONAL).flatMap((framework) => {
        const states = own.map((target) => considerationsOf(kb, { source: framework.id, target, author: EDITORS }));
        return assessableOf(kb, framework.id)
          .filter((requirement) => states.every((state) => state.get(requirement.id) === 'consideredNone'))
          .map((requirement) =>
            makeGap('unadopted-international-requirement', {
              subject: [
                { type: 'jurisdiction', id },
                { type: 'requirement', id: requirement.id },
              ],
              severity: 'low',
              jurisdictions: [id],
              evidence: own.map((target): GapEvidence => ({ type: 'absence', id: `${requirement.id}~${target}` })),
              basis: [framework.id, ...own],
            }),
          );
      });
    });
}

interface Quantity {
  readonly framework: string;
  readonly requirement: string;
  readonly text: string;
}

function divergentParameters(kb: KnowledgeBase): Gap[] {
  const groups = new Map<string, Quantity[]>();
  for (const { id, framework, parameters, withdrawn } of kb.requirements) {
    const document = kb.frameworkById.get(framework);
    if (!document || withdrawn !== undefined || hasEnded(document, kb.release.asOf)) continue;
    for (const [name, { value, unit, bound, clock }] of Object.entries(parameters ?? {})) {
      if (clock === undefined) continue;
      const key = `${name}@${clock}@${unit}`;
      groups.set(key, [...(groups.get(key) ?? []), { framework, requirement: id, text: `${bound ?? ''} ${value}` }]);
    }
  }
  return [...groups].flatMap(([key, quantities]) => {
    const frameworks = [...new Set(quantities.map(({ framework }) => framework))];
    if (frameworks.length < 2 || new Set(quantities.map(({ text }) => text)).size < 2) return [];
    const laws = frameworks.filter((id) => kb.frameworkById.get(id)?.force === 'law');
    return [
      makeGap('divergent-parameter', {
        subject: [
          { type: 'parameter', id: key.replaceAll('@', '-') },
          ...quantities.map(({ requirement }) => ({ type: 'requirement', id: requirement }) as const),
        ],
        severity: laws.length > 1 ? 'high' : 'medium',
        jurisdictions: [...new Set(frameworks.flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))],
        evidence: [],
        basis: frameworks,
      }),
    ].map((gap) => ({ ...gap, id: `divergent-parameter--${key.replaceAll('@', '--')}` }));
  });
}

function unrecognised(kb: KnowledgeBase): Gap[] {
  return kb.recognitions
    .filter(({ outcome }) => outcome === 'none')
    .map(({ from, to }) =>
      makeGap('unrecognised-assessment', {
        subject: [
          { type: 'framework', id: from },
          { type: 'framework', id: to },
        ],
        severity: kb.frameworkById.get(to)?.force === 'law' ? 'medium' : 'low',
        jurisdictions: [...new Set([from, to].flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))],
        evidence: [{ type: 'absence', id: `${from}~${to}` }],
        basis: [from, to],
      }),
    );
}

function entityAndLevelGaps({ kb, coverage }: GapInput): Gap[] {
  const scope = internationalScope(kb);
  if (scope.length === 0 || !scope.every((id) => isFullyConsidered(kb, id))) return [];
  const level = (aspect: string) => coverage.get(INTERNATIONAL, aspect)?.level;
  const common = { severity: 'medium', jurisdictions: [INTERNATIONAL], basis: scope } as const;
  const entities = new Set(['devices-and-systems', 'humans', 'organizations']);
  const left = kb.elements.flatMap((element) => {
    const perEntity = element.aspects.filter(({ id }) => entities.has(id.slice(element.id.length + 1)));
    if (!perEntity.some(({ id }) => level(id) === 'full' || level(id) === 'partial')) return [];
    return perEntity
      .filter(({ id }) => level(id) === 'none')
      .map(({ id }) =>
        makeGap('entity-gap', {
          ...common,
          subject: [{ type: 'aspect', id }],
          evidence: scope.map((source): GapEvidence => ({ type: 'absence', id: `${source}~${id}` })),
        }),
      );
  });
  const high = kb.aspects.flatMap(({ id }) => {
    const full = (coverage.get(INTERNATIONAL, id)?.rows ?? [])
      .flatMap((row) => kb.mappingById.get(row) ?? [])
      .filter((row) => levelOfRow(row) === 'full');
    const lowest = full.map(({ sources }) => lowestCommonLevel(kb, sources));
    if (full.length === 0 || !lowest.every((one) => one === 3 || one === 4)) return [];
    return [
      makeGap('level-gap', {
        ...common,
        subject: [{ type: 'aspect', id }],
        evidence: full.map((row): GapEvidence => ({ type: 'row', id: row.id })),
      }),
    ];
  });
  return [...left, ...high];
}

/** The lowest security level at which all members of a row are selected; 0 where none of them states levels, 5 where there is none in common. */
function lowestCommonLevel(kb: KnowledgeBase, sources: readonly string[]): number {
  const stated = sources.flatMap((id) => {
    const levels = kb.requirementById.get(id)?.levels;
    return levels ? [levels] : [];
  });
  if (stated.length === 0) return 0;
  return [1, 2, 3, 4].find((one) => stated.every((levels) => levels.includes(one))) ?? 5;
}
