import { describe, expect, test } from 'vitest';
import {
  catalogueOf,
  isDuty,
  isOwnField,
  isPublished,
  mayStillAnswer,
  relationsTo,
  verdictOn,
} from '../../../src/domain/landscape/relations.ts';
import { framework, kbOf, landscape, scopeOf } from '../../builders.ts';

const aspect = 'plan.policy';
const known = (relations: Parameters<typeof landscape>[0], documents = ['a', 'b', 'c'].map((id) => framework(id, { listed: 'none' }))) =>
  kbOf({ frameworks: documents, landscape: landscape(relations) });

describe('what bears on an aspect', () => {
  test('stands in the order of how far, as what, for whom, and by name', () => {
    const kb = known([
      scopeOf('c', aspect, { relation: 'touches' }),
      scopeOf('b', aspect, { bearing: 'concept' }),
      scopeOf('a', aspect, { relation: 'whole', field: 'general' }),
    ]);
    expect(relationsTo(kb, aspect).map(({ document }) => document)).toEqual(['a', 'b', 'c']);
    expect(relationsTo(kb, 'plan.iot')).toEqual([]);
  });

  test('stands as a duty before a mechanism, and for all fields before one of them, where all else is alike', () => {
    const order = (...over: readonly Parameters<typeof scopeOf>[2][]) =>
      relationsTo(known(over.map((one, index) => scopeOf(['a', 'b', 'c'][index] ?? '', aspect, one))), aspect).map(
        ({ document }) => document,
      );
    expect(order({ bearing: 'concept' }, { bearing: 'mechanism' }, { bearing: 'duty' })).toEqual(['c', 'b', 'a']);
    expect(order({ field: 'nuclear' }, { field: 'industrial-automation' }, { field: 'general' })).toEqual(['c', 'b', 'a']);
    expect(order({ field: 'nuclear', bearing: 'duty' }, { field: 'general', bearing: 'concept' })).toEqual(['a', 'b']);
  });

  test.each([
    ['withdrawn', { stage: 'withdrawn' }],
    ['a draft', { stage: 'under-development' }],
    ['superseded', { superseded: '2026-01-01' }],
  ] as const)('counts nothing that is %s', (_what, over) => {
    const kb = known([scopeOf('a', aspect), scopeOf('b', aspect)], [framework('a', over), framework('b')]);
    expect(relationsTo(kb, aspect).map(({ document }) => document)).toEqual(['b']);
    expect([isPublished(kb, 'a'), isPublished(kb, 'b'), isPublished(kb, 'unknown')]).toEqual([false, true, false]);
  });

  test.each([
    ['the text may', {}, {}, true],
    ['its text was read', { mayAnswer: false }, {}, false],
    ['it defines a concept', { bearing: 'concept' }, {}, false],
    ['it is for another sector', { field: 'nuclear' }, {}, false],
    ['it binds nobody', {}, { content: 'guidance' }, false],
  ] as const)('may still answer where %s', (_what, over, document, expected) => {
    const kb = known([], [framework('a', document)]);
    expect(mayStillAnswer(kb, scopeOf('a', aspect, { mayAnswer: true, ...over }))).toBe(expected);
  });

  test.each([
    ['requirements', true],
    ['conformity', true],
    [undefined, true],
    ['guidance', false],
    ['architecture', false],
    ['vocabulary', false],
  ] as const)('is a duty where its content is %s: %s', (content, expected) => {
    const kb = known([], [framework('a', content === undefined ? {} : { content })]);
    expect(isDuty(kb, scopeOf('a', aspect, { bearing: 'duty' }))).toBe(expected);
    expect(isDuty(kb, scopeOf('a', aspect, { bearing: 'mechanism' }))).toBe(false);
  });

  test.each([
    ['general', true],
    ['industrial-automation', true],
    ['product-safety', false],
    ['nuclear', false],
  ] as const)('in the field %s is for industrial IoT: %s', (field, expected) => {
    expect(isOwnField({ field })).toBe(expected);
  });
});

test('the verdict and the catalogue are looked up by aspect and by publisher', () => {
  const verdict = { aspect, verdict: 'part', documents: [], confidence: 'high' } as const;
  const kb = kbOf({ landscape: landscape([], { verdicts: [{ ...verdict, documents: [] }] }) });
  expect(verdictOn(kb, aspect)?.verdict).toBe('part');
  expect(verdictOn(kb, 'plan.iot')).toBeUndefined();
  expect(catalogueOf(kb, { publisher: 'Publisher' })?.id).toBe('all');
  expect(catalogueOf(kb, { publisher: 'Nobody' })).toBeUndefined();
  expect(verdictOn(kbOf(), aspect)).toBeUndefined();
});
