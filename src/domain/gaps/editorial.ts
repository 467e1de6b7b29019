import { makeGap, severityByForce } from './make-gap.ts';
import type { GapDraft, GapEvidence } from '../model/gap.ts';
import type { GapInput } from './gap-input.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { hasEnded } from '../model/state.ts';
import { unverifiedTitles } from '../model/titles-in.ts';

/** Claims about our own work: what we have not done or cannot prove yet. */
export function editorialGaps({ kb, ledger }: GapInput): GapDraft[] {
  return [...unassessedPairs(kb, ledger), ...withoutMapping(kb), ...unverified(kb)];
}

function unassessedPairs(kb: KnowledgeBase, ledger: GapInput['ledger']): GapDraft[] {
  return kb.scope.pairs.flatMap(({ source, target, state }) => {
    const entry = ledger.find((one) => one.source === source && one.target === target && one.author === EDITORS);
    if (entry && entry.unassessed === 0) return [];
    const planned = new Map(kb.scope.planned.map(({ id, jurisdiction }) => [id, jurisdiction]));
    const jurisdictions = [source, target]
      .filter((id) => id !== FOCAL_DOCUMENT)
      .flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? planned.get(id) ?? []);
    return [
      makeGap('unassessed-pair', {
        subject: [
          { type: 'framework', id: source },
          { type: 'framework', id: target },
        ],
        severity: state === 'meant' ? 'medium' : 'low',
        jurisdictions: [...new Set(jurisdictions)],
        evidence: [{ type: 'absence', id: `${source}~${target}` }],
        basis: [source, target].filter((id) => id !== FOCAL_DOCUMENT),
      }),
    ];
  });
}

function withoutMapping(kb: KnowledgeBase): GapDraft[] {
  return kb.frameworks
    .filter((framework) => framework.id !== FOCAL_DOCUMENT && !hasEnded(framework, kb.release.asOf))
    .flatMap((framework) => {
      const states = considerationsOf(kb, { source: framework.id, target: FOCAL_DOCUMENT, author: EDITORS });
      return [...states].flatMap(([id, state]) => (state === 'unassessed' ? [forRequirement(kb, id, 'requirement-without-mapping')] : []));
    });
}

function forRequirement(kb: KnowledgeBase, id: string, kind: 'requirement-without-mapping' | 'unverified-fact'): GapDraft {
  const requirement = kb.requirementById.get(id);
  const framework = kb.frameworkById.get(requirement?.framework ?? '');
  const evidence: GapEvidence[] = kind === 'requirement-without-mapping' ? [{ type: 'absence', id: `${id}~${FOCAL_DOCUMENT}` }] : [];
  return makeGap(kind, {
    subject: [{ type: 'requirement', id }],
    severity: severityByForce(framework?.force),
    jurisdictions: framework ? [framework.jurisdiction] : [],
    evidence,
    basis: framework ? [framework.id] : [],
  });
}

function unverified(kb: KnowledgeBase): GapDraft[] {
  const frameworks = kb.frameworks
    .filter((framework) => framework.verified === 'unverified' || unverifiedTitles(framework) !== undefined)
    .map(({ id, jurisdiction, force, verified }) =>
      makeGap('unverified-fact', {
        subject: [{ type: 'framework', id }],
        severity: verified === 'unverified' ? severityByForce(force) : 'low',
        jurisdictions: [jurisdiction],
        evidence: [],
        basis: [id],
      }),
    );
  const requirements = kb.requirements
    .filter(({ verified }) => verified === 'unverified')
    .map(({ id }) => forRequirement(kb, id, 'unverified-fact'));
  const jurisdictions = kb.jurisdictions
    .filter(({ verified }) => verified === 'unverified')
    .map(({ id }) =>
      makeGap('unverified-fact', {
        subject: [{ type: 'jurisdiction', id }],
        severity: 'low',
        jurisdictions: [id],
        evidence: [],
        basis: [],
      }),
    );
  return [
    ...frameworks,
    ...jurisdictions,
    ...requirements,
    ...kb.requirements.flatMap((requirement) => unverifiedParameters(kb, requirement)),
  ];
}

function unverifiedParameters(kb: KnowledgeBase, requirement: Requirement): GapDraft[] {
  return Object.entries(requirement.parameters ?? {})
    .filter(([, { verified }]) => verified === 'unverified')
    .map(([name]) =>
      makeGap('unverified-fact', {
        subject: [{ type: 'parameter', id: `${requirement.id}#${name}` }],
        severity: 'medium',
        jurisdictions: [kb.frameworkById.get(requirement.framework)?.jurisdiction ?? ''].filter((id) => id !== ''),
        evidence: [],
        basis: [requirement.framework],
      }),
    );
}
