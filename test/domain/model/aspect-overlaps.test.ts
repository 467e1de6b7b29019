import { expect, test } from 'vitest';
import { overlapsOf } from '../../../src/domain/model/aspect-overlaps.ts';
import { element, kbOf } from '../../builders.ts';

const overlap = (aspect: string, relationship: 'intersects-with' | 'subset-of' | 'superset-of') => ({ aspect, relationship, why: 'Both.' });
const kb = kbOf({
  elements: [
    element('p', [
      { id: 'whole', overlaps: [overlap('p.part', 'superset-of'), overlap('p.beside', 'intersects-with')] },
      { id: 'part', overlaps: [overlap('p.larger', 'subset-of')] },
      'beside',
      'larger',
      'alone',
    ]),
  ],
});

test.each([
  ['p.whole', ['superset-of p.part', 'intersects-with p.beside']],
  ['p.part', ['subset-of p.larger', 'subset-of p.whole']],
  ['p.beside', ['intersects-with p.whole']],
  ['p.larger', ['superset-of p.part']],
  ['p.alone', []],
  ['p.no-such-aspect', []],
])('the overlaps of %s are %j, whichever side declared them', (id, expected) => {
  expect(overlapsOf(kb, id).map(({ aspect, relationship }) => `${relationship} ${aspect}`)).toEqual(expected);
});
