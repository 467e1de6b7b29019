import { expect, test } from 'vitest';
import { crosswalksBetween } from '../../../src/domain/policy/country-crosswalks.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';
import { law } from './policy-world.ts';

test('pairs of documents with rows are named from the first country on, those of a third country left out', () => {
  const sets = [set('guide', 'act'), set('iso', 'act')];
  const kb = kbOf({
    frameworks: [law('act'), framework('guide', { jurisdiction: 'jp' }), framework('iso')],
    requirements: ['act', 'guide', 'iso'].map((of) => requirement(of, 'R1')),
    sets,
    mappings: sets.map((one) => row(one, ['R1', 'subset-of', 'R1'], { targets: ['act/r1'] })),
  });
  expect(crosswalksBetween(kb, 'eu', 'jp')).toEqual([['act', 'guide']]);
  expect(crosswalksBetween(kb, 'jp', 'eu')).toEqual([['guide', 'act']]);
  expect(crosswalksBetween(kb, 'jp', 'uk')).toEqual([]);
});
