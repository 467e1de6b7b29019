import type { ExchangeSource } from '../../../src/domain/exchange/exchange-source.ts';
import type { RowDraft } from '../../../src/domain/exchange/drafts.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

export const ours = set('a', 'b', { body: 'What was compared.\n\n| Source |\n| --- |\n| 1 |' });
export const theirs = set('a', 'b', { author: 'nist' });
const toPaper = set('a', undefined, { considered: 'all' });

const records: Partial<Records> = {
  frameworks: [
    framework('a', { shortTitle: 'A 1' }),
    framework('b', { titles: 'withheld', refStyle: { pattern: '^\\d+$', example: '7' } }),
  ],
  requirements: [
    requirement('a', 'H', { kind: 'heading', body: '' }),
    requirement('a', '1', { parent: 'h' }),
    requirement('a', '1.1', { parent: 'r-1', kind: 'enhancement' }),
    requirement('a', '2', { parent: 'h', title: 'The second', levels: [1, 2] }),
    requirement('b', '7', { title: 'Not to be shown' }),
    requirement('b', '8'),
  ],
  sets: [ours, theirs, toPaper],
  mappings: [
    row(ours, ['1; 1.1', 'subset-of', '7'], { condition: 'Only | if "so"' }),
    row(ours, ['2', 'no-relationship', '']),
    row(theirs, ['1', 'related-to', '7'], { strength: '5' }),
    { ...row(theirs, ['2', 'subset-of', '']), id: 'a--b--nist/r-2~b', targets: ['b'] },
    row(toPaper, ['1', 'subset-of', 'plan.policy']),
  ],
};

/** A source of two documents: headings and levels in `a`, withheld titles in `b`; UUIDs are the names they are made of. */
export const source: ExchangeSource = { ...computed(records), uuid: (name) => name };
export const { kb } = source;

/** A row as it came in; complete as a row of ours unless told otherwise. */
export function draft(sources: readonly string[], targets: readonly string[], over: Partial<RowDraft> = {}): RowDraft {
  return {
    at: { sheet: 'rows', row: 2 },
    sources,
    targets,
    relationship: 'subset-of',
    confidence: 'high',
    rationale: 'A reason of at least twenty characters.',
    ...over,
  };
}
