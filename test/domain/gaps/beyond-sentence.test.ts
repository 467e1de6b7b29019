import { describe, expect, test } from 'vitest';
import { beyondSentence } from '../../../src/domain/gaps/beyond-sentence.ts';
import type { Basis } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { gapsOf, world, type Said } from '../gap-world.ts';

const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
const none = (target: string) => [set('jp-act', target), ['R1', 'no-relationship', ''] as Said] as const;
const within = [set('jp-act'), ['R1', 'intersects-with', 'plan.policy'] as Said] as const;
const scopes = ['a', 'b'].map((id) => framework(id, { listed: 'none' }));

function said(relations: Parameters<typeof landscape>[0], subjectMatter: 'measure' | 'regime' = 'measure', basis?: Basis): string {
  const of = basis === undefined ? {} : { basis };
  const records = {
    ...world({
      documents: [act, framework('iso'), framework('iec'), ...scopes],
      sets: [none('iso'), none('iec'), within],
      pairs: [
        ['jp-act', 'iso', 'meant', 'expected'],
        ['jp-act', 'iec', 'meant', 'expected'],
      ],
      requirements: [requirement('jp-act', 'R1', { subjectMatter }), requirement('iso', 'R1', of), requirement('iec', 'R1', of)],
    }),
    landscape: landscape(relations),
  };
  const [gap] = gapsOf('requirement-beyond-standards', records);
  return gap === undefined ? '' : beyondSentence(kbOf(records), gap);
}

const alone = 'jp-act R1 was considered against iec and iso; nothing there relates to it, directly or by derivation.';

describe('what law asks beyond the standards, in words', () => {
  test('says from what was judged what it was compared with', () => {
    expect(said([], 'measure', 'title')).toBe(
      'jp-act R1 was considered against iec and iso (judged from: titles 2); nothing there relates to it, directly or by derivation.',
    );
  });

  test.each([
    ['none bears on its aspect', [], ''],
    ['one does', [scopeOf('a', 'plan.policy')], ' Known by its scope alone, a bears on an aspect that it concerns and was not compared.'],
    [
      'two do',
      [scopeOf('a', 'plan.policy'), scopeOf('b', 'plan.policy')],
      ' Known by their scope alone, a and b bear on an aspect that it concerns and were not compared.',
    ],
    [
      'one does and one touches it, which is left out',
      [scopeOf('a', 'plan.policy'), scopeOf('b', 'plan.policy', { relation: 'touches' })],
      ' Known by its scope alone, a bears on an aspect that it concerns and was not compared.',
    ],
    [
      'one touches it and no other does more',
      [scopeOf('a', 'plan.policy', { relation: 'touches' })],
      ' Known by its scope alone, a touches an aspect that it concerns and was not compared.',
    ],
    [
      'two touch it and no other does more',
      [scopeOf('a', 'plan.policy', { relation: 'touches' }), scopeOf('b', 'plan.policy', { relation: 'touches' })],
      ' Known by their scope alone, a and b touch an aspect that it concerns and were not compared.',
    ],
  ])('names what is known by its scope where %s', (_what, relations, sentence) => {
    expect(said(relations)).toBe(`${alone}${sentence}`);
  });

  test('names nothing of the kind for a duty about the regime, which no standard is meant to answer', () => {
    expect(said([scopeOf('a', 'plan.policy')], 'regime')).toBe(alone);
  });
});
