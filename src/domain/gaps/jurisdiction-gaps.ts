import { considerationsOf } from '../coverage/ledger.ts';
import { allListedIn, frameworksIn } from '../model/jurisdictions.ts';
import { assessableOf, EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { GapDraft, GapEvidence } from '../model/gap.ts';
import type { GapInput } from './gap-input.ts';
import { INTERNATIONAL } from './looked-at.ts';
import { makeGap } from './make-gap.ts';

/** What a jurisdiction leaves out; said only where all that binds there is in. */
export function jurisdictionGaps(input: GapInput): GapDraft[] {
  const { kb } = input;
  return kb.jurisdictions
    .filter(({ id, instruments }) => id !== INTERNATIONAL && instruments === 'complete' && allListedIn(kb, id))
    .map(({ id }) => ({ id, own: frameworksIn(kb, id).map((framework) => framework.id) }))
    .filter(({ own }) => own.length > 0)
    .flatMap((jurisdiction) => [...missingAspects(input, jurisdiction), ...unadopted(kb, jurisdiction)]);
}

interface Complete {
  readonly id: string;
  /** Ids of the documents that count there. */
  readonly own: readonly string[];
}

function missingAspects({ kb, coverage }: GapInput, { id, own }: Complete): GapDraft[] {
  return kb.aspects
    .filter((aspect) => coverage.get(id, aspect.id)?.level === 'none')
    .map((aspect) => {
      const international = coverage.get(INTERNATIONAL, aspect.id)?.level;
      return makeGap('aspect-missing-in-jurisdiction', {
        subject: [
          { type: 'jurisdiction', id },
          { type: 'aspect', id: aspect.id },
        ],
        severity: international === 'full' || international === 'partial' ? 'high' : 'medium',
        jurisdictions: [id],
        evidence: own.map((source): GapEvidence => ({ type: 'absence', id: `${source}~${aspect.id}` })),
        basis: own,
      });
    });
}

function unadopted(kb: KnowledgeBase, { id, own }: Complete): GapDraft[] {
  const international = frameworksIn(kb, INTERNATIONAL).map((framework) => framework.id);
  return international.flatMap((framework) => {
    const states = own.map((target) => considerationsOf(kb, { source: framework, target, author: EDITORS }));
    return assessableOf(kb, framework)
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
          basis: [framework, ...own],
        }),
      );
  });
}
