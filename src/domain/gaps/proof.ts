import { checkConsistency, type Consistency } from '../algebra/consistency.ts';
import { buildFacts, type Facts } from '../algebra/facts.ts';
import { makeGap } from './make-gap.ts';
import type { GapDraft, GapEvidence } from '../model/gap.ts';
import { impliedRelations } from '../algebra/implied-relations.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What the algebra says of a knowledge base: its facts, and where they cannot all hold. */
export interface Reasoning {
  readonly facts: Facts;
  readonly consistency: Consistency;
}

/** Joins the facts of a knowledge base and checks that they can all hold. */
export function reason(kb: KnowledgeBase): Reasoning {
  const facts = buildFacts(kb);
  return { facts, consistency: checkConsistency(facts) };
}

/**
 * Editorial gaps that the algebra proves: relations that our rows imply and our sets leave out, and pairs on which two authors cannot both
 * be right.
 */
export function proofGaps(kb: KnowledgeBase, { facts, consistency }: Reasoning): GapDraft[] {
  const implied = [...impliedRelations(facts)].map(({ requirement, target, proof }) =>
    makeGap('implied-relation', {
      subject: subjects(kb, [requirement, target]),
      severity: 'medium',
      jurisdictions: jurisdictionsOf(kb, [requirement, target]),
      evidence: proof.map((id) => evidenceOf(kb, id)),
      basis: frameworksOf(kb, [requirement, target]),
    }),
  );
  const conflicts = consistency.conflicts.map(({ pair, rows, sides }) => {
    const gap = makeGap('conflicting-claims', {
      subject: subjects(kb, pair),
      severity: 'medium',
      jurisdictions: jurisdictionsOf(kb, pair),
      evidence: rows.map((id) => evidenceOf(kb, id)),
      basis: frameworksOf(kb, pair),
    });
    return { ...gap, id: `${gap.id}--${sides.map(({ author }) => author).join('-')}` };
  });
  return [...implied, ...conflicts];
}

function subjects(kb: KnowledgeBase, ids: readonly string[]): GapDraft['subject'] {
  return ids.map((id) => ({ type: kb.aspectById.has(id) ? 'aspect' : 'requirement', id }));
}

function frameworksOf(kb: KnowledgeBase, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => kb.requirementById.get(id)?.framework ?? []))];
}

function jurisdictionsOf(kb: KnowledgeBase, ids: readonly string[]): readonly string[] {
  return [...new Set(frameworksOf(kb, ids).flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))];
}

/** A declared overlap of aspects is no row, so it is named as derived. */
function evidenceOf(kb: KnowledgeBase, id: string): GapEvidence {
  return { type: kb.mappingById.has(id) ? 'row' : 'derived', id };
}
