import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { computed, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { all, aspect, elements, gapOf, iso, text, type Parts } from './aspect-gap-world.ts';

describe('a gap about the world', () => {
  test('is named by its aspect alone, so that its kind may change', () => {
    expect(gapOf({})).toMatchObject({ id: 'international--plan.policy', kind: 'no-international-document', family: 'harmonization' });
    expect(gapOf({ scopes: [scopeOf('a', aspect)] })).toMatchObject({ id: 'international--plan.policy', kind: 'no-international-duty' });
  });

  test('rests on the absence in each document that was looked at, or on the rows', () => {
    expect(gapOf({})?.evidence).toEqual([{ type: 'absence', id: 'iso~plan.policy' }]);
    expect(gapOf({ said: [['R1', 'subset-of', aspect]] })?.evidence).toEqual([{ type: 'row', id: 'iso--pi40-rri/r1~plan.policy' }]);
    expect(gapOf({})?.basis).toEqual(['iso']);
  });

  test('names what comes near, the strongest first, and what touches only where nothing else does', () => {
    const touch = scopeOf('t', aspect, { relation: 'touches' });
    const scopes = [scopeOf('c', aspect, { bearing: 'concept' }), touch, scopeOf('d', aspect, { bearing: 'duty', field: 'rail' })];
    expect(gapOf({ scopes })?.nearest?.map(({ document }) => document)).toEqual(['d', 'c']);
    expect(gapOf({ scopes: [touch] })?.nearest).toEqual([{ document: 't', relation: 'touches', bearing: 'mechanism', field: 'general' }]);
  });

  test('says which documents known by their scope alone may answer it', () => {
    expect(gapOf({ scopes: [scopeOf('a', aspect, { mayAnswer: true }), scopeOf('b', aspect)] })?.openTo).toEqual(['a']);
  });

  test('leaves out of them what cannot answer it: concepts, guidance and other sectors', () => {
    const may = { mayAnswer: true } as const;
    const scopes = [
      scopeOf('a', aspect, { ...may, bearing: 'concept' }),
      scopeOf('b', aspect, may),
      scopeOf('c', aspect, { ...may, field: 'nuclear' }),
      scopeOf('d', aspect, may),
    ];
    expect(gapOf({ scopes, others: [framework('b', { listed: 'none', content: 'guidance' })] })?.openTo).toEqual(['d']);
  });

  test('names the international committees of the documents that bear on it, and none by default', () => {
    const of = (committee: string) => ({ listed: 'none', committee }) as const;
    const committees = {
      one: { title: 'One', url: 'https://example.org/', international: true },
      two: { title: 'Two', url: 'https://example.org/', international: true },
      three: { title: 'Three', url: 'https://example.org/', international: false },
    };
    const scopes = ['a', 'b', 'c', 'd'].map((id) => scopeOf(id, aspect));
    const others = [framework('a', of('two')), framework('b', of('one')), framework('c', of('two')), framework('d', of('three'))];
    expect(gapOf({ scopes, others, over: { committees } })?.committees).toEqual(['two', 'one']);
    expect(gapOf({ over: { committees } })?.committees).toBeUndefined();
    const touch = { scopes: [scopeOf('a', aspect, { relation: 'touches' })], others, over: { committees } };
    expect(gapOf({ ...touch, said: [['R1', 'subset-of', aspect]] })?.committees).toBeUndefined();
    const foreign = scopes.map((scope) => (scope.document === 'b' ? scope : { ...scope, field: 'nuclear' as const }));
    expect(gapOf({ scopes: foreign, others, over: { committees } })?.committees).toEqual(['one', 'two']);
  });
});

describe('the certainty of a gap about the world', () => {
  const of = (basis: Requirement['basis'], parts: Parts = {}) =>
    gapOf({ requirements: [requirement('iso', 'R1', { ...text, ...(basis === undefined ? {} : { basis }) })], ...parts })?.certainty;

  test.each([
    ['text', 'high'],
    ['official-summary', 'high'],
    ['secondary', 'medium'],
    ['title', 'low'],
  ] as const)('gists from %s: %s', (basis, certainty) => {
    expect(of(basis)).toBe(certainty);
  });

  test('rests on the gists of the rows that ask for a part, and not on most of their document', () => {
    const certainty = (bases: readonly Requirement['basis'][]) =>
      gapOf({
        requirements: bases.flatMap((basis, index) =>
          basis === undefined ? [] : [requirement('iso', `R${index + 1}`, { ...text, basis })],
        ),
        said: [
          ['R1', 'subset-of', aspect],
          ['R2', 'no-relationship', ''],
          ['R3', 'no-relationship', ''],
        ],
      })?.certainty;
    expect([certainty(['text', 'title', 'title']), certainty(['title', 'text', 'text'])]).toEqual(['high', 'low']);
  });

  test('low where a document may answer it, or is known by its title', () => {
    expect(of('text', { scopes: [scopeOf('a', aspect, { mayAnswer: true })] })).toBe('low');
    expect(of('text', { scopes: [scopeOf('a', aspect, { basis: 'title' })] })).toBe('low');
    expect(of('text', { scopes: [scopeOf('a', aspect)] })).toBe('high');
  });

  test.each([
    ['2025-11-24', 'high'],
    ['2025-11-23', 'low'],
    ['2025-06-02', 'low'],
  ])('a catalogue of %s, looked into on 2026-11-24: %s', (date, certainty) => {
    expect(of('text', { catalogues: [{ id: 'x', title: 'ISO', publishers: ['Publisher'], date, source: 'library' }] })).toBe(certainty);
  });

  test('a catalogue is concerned where a document of its publisher bears on the aspect', () => {
    const catalogues = [
      { id: 'old', title: 'Old', publishers: ['Other'], date: '2020-01-01', source: 'library' },
      { id: 'new', title: 'New', publishers: ['Publisher'], date: '2026-11-01', source: 'library' },
    ];
    expect(of('text', { catalogues, scopes: [scopeOf('a', aspect)] })).toBe('high');
    expect(of('text', { catalogues })).toBe('low');
  });

  test('low where nobody looked for other documents', () => {
    expect(gapOf({ over: { landscape: undefined } })?.certainty).toBe('low');
  });

  test('medium where somebody sees a deciding row otherwise', () => {
    const base = world({
      documents: [iso],
      sets: [[set('iso', 'pi40-rri', all), ['R1', 'subset-of', aspect]]],
      requirements: [requirement('iso', 'R1', text)],
    });
    const mappings = (base.mappings ?? []).map((row) => ({ ...row, dissent: 'Somebody does.' }));
    expect(computed({ ...base, mappings, elements, landscape: landscape([]) }).gaps[0]).toMatchObject({
      kind: 'partly-required',
      certainty: 'medium',
    });
  });
});
