import type { Framework, Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, element, framework, requirement, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

/** Two principles and two trust elements with few aspects. */
export const elements = [
  element('plan', ['policy', 'iot']),
  element('design', ['consistent'], { order: 2 }),
  element('trust', ['humans'], { order: 3, kind: 'trust-element' }),
  element('chain', ['supply'], { order: 4, kind: 'trust-element' }),
];

/** An act of law of the European Union. */
export function law(id: string, over: Partial<Framework> = {}): Framework {
  return framework(id, { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01', ...over });
}

/** Documents, each with one requirement a row, considered against the paper as a whole. */
export function policyOf(documents: readonly (readonly [Framework, ...Said[]])[], over: Partial<Records> = {}) {
  return computed({
    ...world({
      documents: documents.map(([one]) => one),
      sets: documents.map(([one, ...said]) => [set(one.id, 'pi40-rri', { considered: 'all' }), ...said] as const),
      requirements: documents.flatMap(([one, ...said]) =>
        [...new Set(said.map(([ref]) => ref))].map((ref) => requirement(one.id, ref, { basis: 'text', modality: 'shall' })),
      ),
    }),
    elements,
    ...over,
  });
}
