import { framework, kbOf, requirement, row, set } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const ours = set('a', 'b');
const kb = kbOf({
  frameworks: [framework('a'), framework('b', { titles: 'withheld' })],
  requirements: [
    requirement('a', 'R1', { title: 'First', parent: 'r0', i18n: {} }),
    requirement('a', 'R2', { title: 'Second' }),
    requirement('b', 'T1', { title: 'Secret' }),
  ],
  sets: [ours],
  mappings: [row(ours, ['R2', 'no-relationship', '']), row(ours, ['R1', 'subset-of', 'T1'], { condition: 'Only sometimes.' })],
});
/** A page of two documents, the titles of one of them withheld, and two rows between them. */
export const page = pageOf(kb);
