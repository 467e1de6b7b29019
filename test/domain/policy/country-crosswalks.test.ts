import { expect, test } from 'vitest';
import { crosswalksBetween, sharedStandards } from '../../../src/domain/policy/country-crosswalks.ts';
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

test('standards are shared where documents of both are compared with them by rows; what counts in both is left out', () => {
  const sets = [set('guide', 'iso'), set('act', 'iso'), set('national', 'iec'), set('guide', 'iec')];
  const kb = kbOf({
    frameworks: [
      law('act'),
      framework('guide', { jurisdiction: 'jp' }),
      framework('national', { jurisdiction: 'de' }),
      framework('iso'),
      framework('iec'),
    ],
    requirements: ['act', 'guide', 'national', 'iso', 'iec'].map((of) => requirement(of, 'R1')),
    sets,
    mappings: sets.map((one) => row(one, ['R1', 'subset-of', 'R1'], { targets: [`${one.target}/r1`] })),
  });
  expect(sharedStandards(kb, 'eu', 'jp')).toEqual([{ standard: 'iso', first: ['act'], second: ['guide'] }]);
  expect(sharedStandards(kb, 'de', 'jp').map(({ standard, first }) => [standard, first])).toEqual([
    ['iec', ['national']],
    ['iso', ['act']],
  ]);
  expect(sharedStandards(kb, 'de', 'eu')).toEqual([]);
});
