import { describe, expect, test } from 'vitest';
import type { Framework, Landscape, LandscapeRelation, Records, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { aspectGapKinds, type Gap } from '../../../src/domain/model/gap.ts';
import { computed, element, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');
const text = { basis: 'text', modality: 'shall' } as const;
const aspect = 'plan.policy';
const elements = [element('plan', ['policy'])];

interface Parts {
  readonly said?: readonly Said[];
  readonly scopes?: readonly LandscapeRelation[];
  readonly others?: readonly Framework[];
  readonly verdict?: Partial<Landscape['verdicts'][number]>;
  readonly requirements?: readonly Requirement[];
  readonly over?: Partial<Records>;
  readonly catalogues?: Landscape['catalogues'];
}

/** The gap about the world that the aspect has, where one document was looked at and others are known by their scope. */
function gapOf({
  said = [['R1', 'no-relationship', '']],
  scopes = [],
  others = [],
  verdict,
  requirements,
  over = {},
  catalogues,
}: Parts): Gap | undefined {
  const known = scopes.map(({ document }) => framework(document, { listed: 'none' }));
  const rest = known.filter(({ id }) => !others.some((other) => other.id === id));
  const base = world({
    documents: [iso, ...others, ...rest],
    sets: [[set('iso', 'pi40-rri', all), ...said]],
    requirements: requirements ?? [requirement('iso', 'R1', text)],
  });
  const plain: Landscape['verdicts'][number] = { aspect, verdict: 'part', documents: [], confidence: 'high' };
  const verdicts = verdict === undefined ? [] : [{ ...plain, ...verdict }];
  const { gaps } = computed({
    ...base,
    elements,
    landscape: landscape(scopes, { verdicts, ...(catalogues === undefined ? {} : { catalogues }) }),
    ...over,
  });
  const found = gaps.filter(({ kind }) => aspectGapKinds.some((one) => one === kind));
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

describe('the kind of gap that an aspect has', () => {
  const partly: readonly Said[] = [['R1', 'subset-of', aspect]];

  test.each<[string, Parts, Gap['kind'] | undefined]>([
    ['no row and no other document', {}, 'no-international-document'],
    [
      'no row, and a document that only touches it',
      { scopes: [scopeOf('a', aspect, { relation: 'touches', bearing: 'duty' })] },
      'no-international-document',
    ],
    ['no row, and a part as a mechanism', { scopes: [scopeOf('a', aspect)] }, 'no-international-duty'],
    [
      'no row, and the whole as a concept',
      { scopes: [scopeOf('a', aspect, { relation: 'whole', bearing: 'concept' })] },
      'no-international-duty',
    ],
    [
      'no row, and a duty of a document that is guidance',
      { scopes: [scopeOf('a', aspect, { bearing: 'duty' })], others: [framework('a', { listed: 'none', content: 'guidance' })] },
      'no-international-duty',
    ],
    [
      'no row, and a duty for another sector',
      { scopes: [scopeOf('a', aspect, { bearing: 'duty', field: 'nuclear' })] },
      'only-for-another-sector',
    ],
    [
      'no row, a duty for another sector and a mechanism for all',
      { scopes: [scopeOf('a', aspect, { bearing: 'duty', field: 'rail' }), scopeOf('b', aspect)] },
      'only-for-another-sector',
    ],
    [
      'no row, and a part as a duty for industry',
      { scopes: [scopeOf('a', aspect, { bearing: 'duty', field: 'industrial-automation' })] },
      'partly-required',
    ],
    ['rows, none full', { said: partly }, 'partly-required'],
    [
      'rows, none full, whatever else bears on it in part',
      { said: partly, scopes: [scopeOf('a', aspect, { bearing: 'duty' })] },
      'partly-required',
    ],
    ['a full row', { said: [['R1', 'equal-to', aspect]] }, undefined],
    ['no row, and the whole as a duty', { scopes: [scopeOf('a', aspect, { relation: 'whole', bearing: 'duty' })] }, undefined],
    [
      'rows, none full, and the whole as a duty',
      { said: partly, scopes: [scopeOf('a', aspect, { relation: 'whole', bearing: 'duty' })] },
      undefined,
    ],
    [
      'no row, and the whole as a duty for another sector',
      { scopes: [scopeOf('a', aspect, { relation: 'whole', bearing: 'duty', field: 'nuclear' })] },
      'only-for-another-sector',
    ],
    [
      'the verdict that several answer it together, one of them as a duty',
      {
        scopes: [scopeOf('a', aspect, { bearing: 'duty' }), scopeOf('b', aspect)],
        verdict: { verdict: 'together', documents: ['a', 'b'] },
      },
      undefined,
    ],
    [
      'the verdict that several answer it together, one of them a listed document that asks',
      { said: partly, scopes: [scopeOf('b', aspect)], verdict: { verdict: 'together', documents: ['iso', 'b'] } },
      undefined,
    ],
    [
      'the verdict that several mechanisms answer it together',
      { scopes: [scopeOf('a', aspect), scopeOf('b', aspect)], verdict: { verdict: 'together', documents: ['a', 'b'] } },
      'no-international-duty',
    ],
    [
      'the verdict whole, resting on a mechanism',
      { scopes: [scopeOf('a', aspect, { relation: 'whole' })], verdict: { verdict: 'whole', documents: ['a'] } },
      'no-international-duty',
    ],
    [
      'the verdict whole, resting on a listed document that asks',
      { said: partly, verdict: { verdict: 'whole', documents: ['iso'] } },
      undefined,
    ],
    [
      'the verdict whole, resting on a listed document that recommends',
      {
        said: partly,
        verdict: { verdict: 'whole', documents: ['iso'] },
        requirements: [requirement('iso', 'R1', { ...text, modality: 'should' })],
      },
      'partly-required',
    ],
    ['the verdict hardly', { verdict: { verdict: 'hardly' } }, 'no-international-document'],
    ['a residual aspect', { over: { elements: [element('plan', [{ id: 'policy', residual: true }])] } }, undefined],
    [
      'a withdrawn document that would be the whole',
      {
        scopes: [scopeOf('a', aspect, { relation: 'whole', bearing: 'duty' })],
        others: [framework('a', { listed: 'none', stage: 'withdrawn' })],
      },
      'no-international-document',
    ],
    [
      'a draft that would be a mechanism',
      { scopes: [scopeOf('a', aspect)], others: [framework('a', { listed: 'none', stage: 'under-development' })] },
      'no-international-document',
    ],
  ])('%s', (_what, parts, kind) => {
    expect(gapOf(parts)?.kind).toBe(kind);
  });

  const atLevels = (...levels: readonly (readonly number[])[]) => {
    const requirements = levels.map((one, index) => requirement('iso', `R${index + 1}`, { ...text, levels: [...one] }));
    return gapOf({ requirements, said: [[requirements.map(({ ref }) => ref).join('; '), 'equivalent-to', aspect]] })?.kind;
  };

  test.each([
    [[[3, 4]], 'only-at-higher-levels'],
    [[[4]], 'only-at-higher-levels'],
    [
      [
        [1, 2, 3, 4],
        [3, 4],
      ],
      'only-at-higher-levels',
    ],
    [[[2, 3, 4]], undefined],
    [
      [
        [1, 2],
        [2, 3],
      ],
      undefined,
    ],
    [[[1, 2, 3, 4]], undefined],
  ])('full at the levels %j: %s', (levels, kind) => {
    expect(atLevels(...levels)).toBe(kind);
  });

  test('one row that is full at level 1 is enough', () => {
    const requirements = [requirement('iso', 'R1', { ...text, levels: [4] }), requirement('iso', 'R2', { ...text, levels: [1, 2, 3, 4] })];
    expect(
      gapOf({
        requirements,
        said: [
          ['R1', 'equal-to', aspect],
          ['R2', 'superset-of', aspect],
        ],
      }),
    ).toBeUndefined();
  });

  test('an aspect that is partial is no matter of levels', () => {
    expect(gapOf({ requirements: [requirement('iso', 'R1', { ...text, levels: [4] })], said: partly })?.kind).toBe('partly-required');
  });

  test('a series that covers it together closes it', () => {
    const series = framework('s', { kind: 'series', members: ['iso', 'iec'], listed: 'none' });
    const joint = set('s');
    const over = world({
      documents: [iso, framework('iec'), series],
      sets: [[set('iso', 'pi40-rri', all), ['R1', 'subset-of', aspect]], [joint]],
      requirements: [requirement('iso', 'R1', text), requirement('iec', 'R1', text)],
    });
    const row = {
      ...over.mappings?.[0],
      id: 'j',
      set: joint.id,
      sources: ['iso/r1', 'iec/r1'],
      relationship: 'equivalent-to',
    } as NonNullable<Records['mappings']>[number];
    const { gaps } = computed({ ...over, elements, mappings: [...(over.mappings ?? []), row] });
    expect(gaps.filter(({ id }) => id.startsWith('international--'))).toEqual([]);
  });

  test('nothing is claimed as long as no document was looked at as a whole', () => {
    const listed = world({ documents: [iso], sets: [[set('iso'), ['R1', 'no-relationship', '']]] });
    const unread = world({
      documents: [iso],
      sets: [[set('iso', 'pi40-rri', all), ['R1', 'no-relationship', '']]],
      requirements: [requirement('iso', 'R1'), requirement('iso', 'R2')],
    });
    for (const over of [listed, unread])
      expect(computed({ ...over, elements }).gaps.filter(({ id }) => id.startsWith('international--'))).toEqual([]);
  });
});

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
