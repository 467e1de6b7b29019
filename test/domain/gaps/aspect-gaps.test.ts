import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { computed, element, framework, requirement, scopeOf, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';
import { all, aspect, elements, gapOf, iso, text, type Parts } from './aspect-gap-world.ts';

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
