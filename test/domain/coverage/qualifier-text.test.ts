import { expect, test } from 'vitest';
import { qualifierTexts } from '../../../src/domain/coverage/qualifier-text.ts';
import type { Qualifier } from '../../../src/domain/model/claims-vocabulary.ts';
import { qualifiers } from '../../../src/domain/model/claims-vocabulary.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const sets = [set('sl', 'pi40-rri'), set('label', 'pi40-rri')] as const;
const rows = sets.map((one) => row(one, ['R1', 'subset-of', 'design.consistent']));
const kb = kbOf({
  frameworks: [framework('sl', { levelName: 'SL' }), framework('label', { levelName: 'CLS Level' })],
  requirements: ['sl', 'label'].map((id) => requirement(id, 'R1', { levels: [3, 4] })),
  sets,
  mappings: rows,
});
const textsOf = (tokens: readonly Qualifier[], fromLevel?: number, on: readonly number[] = []) =>
  qualifierTexts(kb, {
    qualifiers: tokens,
    rows: on.map((place) => rows[place]?.id ?? ''),
    ...(fromLevel === undefined ? {} : { fromLevel }),
  });

test('A level says from which on it holds, as its document names it', () => {
  expect([textsOf(['from-level'], 3, [0]), textsOf(['from-level'], 3, [1])]).toEqual([['from SL 3'], ['from CLS Level 3']]);
});

test('Where it rests on levels of two names, or on no row, the plain word stands there', () => {
  expect([textsOf(['from-level'], 3, [0, 1]), textsOf(['from-level'], 3)]).toEqual([['from level 3'], ['from level 3']]);
});

test('Without the level its word alone stands there', () => {
  expect(textsOf(['from-level'])).toEqual([qualifiers['from-level'].label]);
});

test('Other words are not touched by a level', () => {
  expect(textsOf(['from-title', 'from-level'], 2, [0])).toEqual([qualifiers['from-title'].label, 'from SL 2']);
});
