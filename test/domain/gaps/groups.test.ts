import { describe, expect, test } from 'vitest';
import { claimsAboutTheWorld, gapsByKind, mayBeRaised } from '../../../src/domain/gaps/groups.ts';
import { aspectGapKinds } from '../../../src/domain/model/gap.ts';
import { computed, computedFrom, framework, jurisdiction, kbOf, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');
const iec = framework('iec');
const act = framework('jp-act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
const lookedAt = world({
  documents: [iso],
  sets: [[set('iso', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy; plan.iot; trust.humans']]],
});

describe('a kind may be raised', () => {
  test.each(aspectGapKinds)('%s: where a document was looked at as a whole', (kind) => {
    expect(mayBeRaised(kbOf(), kind)).toBe(false);
    expect(mayBeRaised(kbOf(world({ documents: [iso], sets: [[set('iso'), ['R1', 'equal-to', 'plan.policy']]] })), kind)).toBe(false);
    expect(mayBeRaised(kbOf(lookedAt), kind)).toBe(true);
  });

  test.each(['aspect-missing-in-jurisdiction', 'unadopted-international-requirement'] as const)(
    '%s: where all that binds is in',
    (kind) => {
      const of = (instruments: 'complete' | 'partial', id = 'jp') =>
        kbOf({ ...world({ documents: [act] }), jurisdictions: [jurisdiction('jp', { order: 2 }), jurisdiction(id, { instruments })] });
      expect(mayBeRaised(of('partial'), kind)).toBe(false);
      expect(mayBeRaised(of('complete', 'international'), kind)).toBe(false);
      expect(mayBeRaised(of('complete'), kind)).toBe(true);
      const unlisted = world({
        documents: [act, framework('jp-guide', { jurisdiction: 'jp', listed: 'none' })],
        requirements: [requirement('jp-act', 'R1')],
      });
      expect(mayBeRaised(kbOf({ ...unlisted, jurisdictions: [jurisdiction('jp', { instruments: 'complete' })] }), kind)).toBe(false);
    },
  );

  test('requirement-beyond-standards: where an answer is expected in two documents and the law was compared with both', () => {
    const of = (targets: readonly string[], compared = targets) =>
      mayBeRaised(
        kbOf(
          world({
            documents: [act, iso, iec],
            pairs: targets.map((target) => ['jp-act', target, 'meant', 'expected']),
            sets: compared.map((target) => [set('jp-act', target), ['R1', 'no-relationship', '']]),
          }),
        ),
        'requirement-beyond-standards',
      );
    expect([of([]), of(['iso']), of(['iso', 'iec'], ['iso']), of(['iso', 'iec'])]).toEqual([false, false, false, true]);
  });

  test('divergent-parameter: where two documents state quantities', () => {
    const parameters = { wait: { value: 1, unit: 'h', verified: 'one-source' } } as const;
    const of = (...documents: readonly string[]) =>
      mayBeRaised(
        kbOf(world({ documents: [iso, iec], requirements: documents.map((id, index) => requirement(id, `R${index}`, { parameters })) })),
        'divergent-parameter',
      );
    expect([of('iso'), of('iso', 'iso'), of('iso', 'iec')]).toEqual([false, false, true]);
  });

  test.each(['unassessed-pair', 'requirement-without-mapping', 'unverified-fact'] as const)('%s: always', (kind) => {
    expect(mayBeRaised(kbOf(), kind)).toBe(true);
  });

  test('translation-missing: where the site has a language besides English', () => {
    expect(mayBeRaised(kbOf(), 'translation-missing')).toBe(false);
    expect(mayBeRaised(kbOf({ release: { version: '2026.0.0', asOf: '2026-10-09', languages: ['de'] } }), 'translation-missing')).toBe(
      true,
    );
  });
});

describe('the groups of a family', () => {
  test('hold each gap once, under its kind, and never one of the other family', () => {
    const { kb, gaps } = computed(
      world({ documents: [iso, act], sets: [[set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.policy']]] }),
    );
    const world_ = gapsByKind(kb, gaps, 'harmonization').flatMap(({ members }) => members);
    const own = gapsByKind(kb, gaps, 'editorial').flatMap(({ members }) => members);
    expect(world_.every(({ family }) => family === 'harmonization')).toBe(true);
    expect(own.every(({ family }) => family === 'editorial')).toBe(true);
    expect(world_.length + own.length).toBe(gaps.length);
    expect([world_.length > 0, own.length > 0]).toEqual([true, true]);
  });

  test('tell duties about the regime itself apart', () => {
    const none = (target: string) =>
      [set('jp-act', target), ['R1', 'no-relationship', ''] as const, ['R2', 'no-relationship', ''] as const] as const;
    const kb = kbOf(
      world({
        documents: [act, iso, iec],
        sets: [none('iso'), none('iec')],
        pairs: [
          ['jp-act', 'iso', 'meant', 'expected'],
          ['jp-act', 'iec', 'meant', 'expected'],
        ],
        requirements: [
          requirement('jp-act', 'R1', { subjectMatter: 'regime' }),
          requirement('jp-act', 'R2', { subjectMatter: 'measure' }),
          requirement('iso', 'R1'),
          requirement('iec', 'R1'),
        ],
      }),
    );
    const { ranked, aboutRegime } = claimsAboutTheWorld(kb, computedFrom(kb).gaps);
    expect(ranked.map(({ id }) => id)).toEqual(['requirement-beyond-standards--jp-act--r2']);
    expect(aboutRegime.map(({ id }) => id)).toEqual(['requirement-beyond-standards--jp-act--r1']);
  });
});
