import { makeGap, severityByForce } from './make-gap.ts';
import type { Gap, GapEvidence } from '../model/gap.ts';
import type { GapInput } from './gap-input.ts';
import { allListedIn, frameworksIn } from '../model/jurisdictions.ts';
import { assessableOf, EDITORS, FOCAL_DOCUMENT, type Aspect, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { INTERNATIONAL, internationalScope, isFullyConsidered } from './international.ts';

/** Claims about the world: each kind speaks only where we have looked. */
export function harmonizationGaps(input: GapInput): Gap[] {
  return [...internationalGaps(input), ...jurisdictionGaps(input), ...nationalOnlyGaps(input)];
}

function internationalGaps({ kb, coverage }: GapInput): Gap[] {
  const scope = internationalScope(kb);
  if (scope.length === 0 || !scope.every((id) => isFullyConsidered(kb, id))) return [];
  return kb.aspects.flatMap((aspect) => {
    const found = coverage.get(INTERNATIONAL, aspect.id);
    if (found?.level !== 'none' && found?.level !== 'partial') return [];
    const kind = found.level === 'none' ? 'aspect-without-international-standard' : 'aspect-partial-internationally';
    const rows = found.rows.map((id): GapEvidence => ({ type: 'row', id }));
    return [
      makeGap(kind, {
        subject: [{ type: 'aspect', id: aspect.id }],
        severity: found.level === 'none' ? 'high' : 'medium',
        jurisdictions: [INTERNATIONAL],
        evidence: found.level === 'none' ? absences(scope, aspect.id) : rows,
        basis: scope,
        ...committeeFor(kb, aspect),
      }),
    ];
  });
}

function jurisdictionGaps({ kb, coverage }: GapInput): Gap[] {
  return kb.jurisdictions.flatMap(({ id, instruments }) => {
    const frameworks = frameworksIn(kb, id).map((framework) => framework.id);
    if (id === INTERNATIONAL || instruments !== 'complete' || frameworks.length === 0 || !allListedIn(kb, id)) return [];
    return kb.aspects.flatMap((aspect) => {
      if (coverage.get(id, aspect.id)?.level !== 'none') return [];
      const international = coverage.get(INTERNATIONAL, aspect.id)?.level;
      return [
        makeGap('aspect-missing-in-jurisdiction', {
          subject: [
            { type: 'jurisdiction', id },
            { type: 'aspect', id: aspect.id },
          ],
          severity: international === 'full' || international === 'partial' ? 'high' : 'medium',
          jurisdictions: [id],
          evidence: absences(frameworks, aspect.id),
          basis: frameworks,
          ...committeeFor(kb, aspect),
        }),
      ];
    });
  });
}

function nationalOnlyGaps({ kb }: GapInput): Gap[] {
  const international = internationalScope(kb);
  if (international.length === 0) return [];
  return kb.frameworks
    .filter(
      ({ id, jurisdiction }) =>
        jurisdiction !== INTERNATIONAL && id !== FOCAL_DOCUMENT && frameworksIn(kb, jurisdiction).some((framework) => framework.id === id),
    )
    .flatMap((framework) => {
      const states = international.map((target) => considerationsOf(kb, { source: framework.id, target, author: EDITORS }));
      const alone = (requirement: Requirement) => states.every((state) => state.get(requirement.id) === 'consideredNone');
      return assessableOf(kb, framework.id)
        .filter(alone)
        .map((requirement) =>
          makeGap('national-only-requirement', {
            subject: [{ type: 'requirement', id: requirement.id }],
            severity: severityByForce(framework.force),
            jurisdictions: [framework.jurisdiction],
            evidence: international.map((target): GapEvidence => ({ type: 'absence', id: `${requirement.id}~${target}` })),
            basis: [framework.id, ...international],
            ...committeeOfRequirement(kb, requirement.id),
          }),
        );
    });
}

function absences(sources: readonly string[], target: string): GapEvidence[] {
  return sources.map((source) => ({ type: 'absence', id: `${source}~${target}` }));
}

/** The committee for the aspect to which the requirement contributes; where it contributes to none, the first of the register. */
function committeeOfRequirement(kb: KnowledgeBase, requirement: string): { committee?: string } {
  const aspect = (kb.mappingsBySource.get(requirement) ?? []).flatMap(({ targets }) =>
    targets.flatMap((id) => kb.aspectById.get(id) ?? []),
  )[0];
  const first = Object.keys(kb.committees)[0];
  return aspect ? committeeFor(kb, aspect) : first === undefined ? {} : { committee: first };
}

function committeeFor(kb: KnowledgeBase, aspect: Aspect): { committee?: string } {
  const committee = Object.entries(kb.committees).find(([, { elements }]) => elements?.includes(aspect.element))?.[0];
  return committee === undefined ? {} : { committee };
}
