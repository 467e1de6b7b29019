import { describe, expect, test } from 'vitest';
import { compareAspects } from '../../../src/domain/policy/compare-aspects.ts';
import type { DemandOutcome } from '../../../src/domain/policy/demand-outcome.ts';
import { framework, requirement, row, set } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

const guide = framework('guide', { jurisdiction: 'jp', kind: 'guideline' });
const outcomesOf = (input: ReturnType<typeof policyOf>, first: string, second: string) =>
  Object.fromEntries(compareAspects(input, first, second).map(({ aspect, outcome }) => [aspect.id, outcome]));

describe('two countries, aspect by aspect', () => {
  test('are told apart by what each asks where no rows relate them', () => {
    const input = policyOf([
      [
        law('act'),
        ['R1', 'equal-to', 'plan.policy'],
        ['R2', 'subset-of', 'plan.iot'],
        ['R3', 'subset-of', 'design.consistent'],
        ['R4', 'equal-to', 'trust.humans'],
      ],
      [
        guide,
        ['R1', 'subset-of', 'plan.policy'],
        ['R2', 'equal-to', 'plan.iot'],
        ['R3', 'subset-of', 'design.consistent'],
        ['R4', 'equal-to', 'trust.humans'],
      ],
    ]);
    expect(outcomesOf(input, 'eu', 'jp')).toEqual({
      'plan.policy': 'all-first',
      'plan.iot': 'all-second',
      'design.consistent': 'parts-not-compared',
      'trust.humans': 'all-both',
      'chain.supply': 'neither',
    });
  });

  test('ask for a part where only a document about a narrow group asks for all, and say whether anything was compared', () => {
    const narrow = law('act', { onlyFor: 'certain providers' });
    const [between, back] = [set('act', 'guide'), set('guide', 'act')];
    const documents = [
      [narrow, ['R1', 'equal-to', 'plan.policy']],
      [guide, ['R1', 'subset-of', 'plan.policy']],
    ] as const;
    const base = policyOf([...documents]);
    const compared = (one: typeof between) =>
      policyOf([...documents], {
        sets: [...base.kb.sets, one],
        mappings: [...base.kb.mappings, row(one, ['R1', 'no-relationship', ''])],
      });
    const rival = set('act', 'guide', { author: 'agency' });
    const inputs = [base, compared(between), compared(back), compared(rival)];
    expect(inputs.map((input) => outcomesOf(input, 'eu', 'jp')['plan.policy'])).toEqual([
      'parts-not-compared',
      'parts',
      'parts',
      'parts-not-compared',
    ]);
  });

  test('name first the law that asks makers or operators, before one that asks another group alone', () => {
    const documents = [
      [law('stewards'), ['R1', 'subset-of', 'plan.policy']],
      [law('for-operators'), ['R1', 'subset-of', 'plan.policy']],
    ] as const;
    const requirements = policyOf([...documents]).kb.requirements.map((one) => ({
      ...one,
      roles: one.framework === 'stewards' ? [] : ['operator' as const],
    }));
    const [policy] = compareAspects(policyOf([...documents], { requirements }), 'eu', 'jp');
    expect(policy?.first.map(({ framework: { id } }) => id)).toEqual(['for-operators', 'stewards']);
  });

  test('say who asks alone', () => {
    const input = policyOf([
      [law('act'), ['R1', 'subset-of', 'plan.policy']],
      [guide, ['R1', 'subset-of', 'plan.iot']],
    ]);
    expect(outcomesOf(input, 'eu', 'jp')).toMatchObject({ 'plan.policy': 'first-alone', 'plan.iot': 'second-alone' });
  });

  test('name first what binds most: law, then what binds everybody, then what asks for all', () => {
    const input = policyOf([
      [framework('voluntary', { jurisdiction: 'eu', kind: 'guideline' }), ['R1', 'equal-to', 'plan.policy']],
      [law('narrow', { onlyFor: 'certain providers' }), ['R1', 'equal-to', 'plan.policy']],
      [law('partial'), ['R1', 'subset-of', 'plan.policy']],
      [law('full'), ['R1', 'equal-to', 'plan.policy']],
    ]);
    const found = compareAspects(input, 'eu', 'jp').find(({ aspect }) => aspect.id === 'plan.policy');
    expect(found?.first.map(({ framework: { id } }) => id)).toEqual(['full', 'partial', 'narrow', 'voluntary']);
  });

  test('carry the row with which each asks', () => {
    const input = policyOf([[law('act'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'plan.iot']]]);
    const found = compareAspects(input, 'eu', 'jp').find(({ aspect }) => aspect.id === 'plan.iot');
    expect(found?.first.map(({ level, row: asking }) => [level, asking?.sources])).toEqual([['full', ['act/r2']]]);
  });

  test('are not judged by a row between points that a weak row alone brings to the aspect', () => {
    const between = set('act', 'guide');
    const base = policyOf([
      [law('act'), ['R1', 'subset-of', 'plan.policy']],
      [guide, ['R1', 'subset-of', 'plan.policy']],
    ]);
    const weak = base.kb.mappings.map((one) => (one.sources.includes('act/r1') ? { ...one, confidence: 'low' as const } : one));
    const input = policyOf(
      [
        [law('act'), ['R1', 'subset-of', 'plan.policy']],
        [guide, ['R1', 'subset-of', 'plan.policy']],
      ],
      {
        sets: [...base.kb.sets, between],
        mappings: [...weak, row(between, ['R1', 'equal-to', 'R1'], { targets: ['guide/r1'] })],
        requirements: ['act', 'guide'].map((of) => requirement(of, 'R1')),
      },
    );
    expect(outcomesOf(input, 'eu', 'jp')['plan.policy']).toBe('parts');
  });

  test('do not say that one asks alone where not all that is listed of the other was considered', () => {
    const input = policyOf([
      [law('act'), ['R1', 'subset-of', 'plan.policy']],
      [guide, ['R1', 'subset-of', 'plan.iot']],
    ]);
    const open = policyOf(
      [
        [law('act'), ['R1', 'subset-of', 'plan.policy']],
        [guide, ['R1', 'subset-of', 'plan.iot']],
      ],
      { sets: input.kb.sets.map((one) => (one.source === 'guide' ? set('guide', 'pi40-rri') : one)) },
    );
    expect(outcomesOf(open, 'eu', 'jp')).toMatchObject({
      'plan.policy': 'first-open',
      'plan.iot': 'second-alone',
      'chain.supply': 'neither-open',
    });
    expect(outcomesOf(open, 'jp', 'eu')['plan.policy']).toBe('second-open');
  });

  test('with the same documents alone ask for the same act', () => {
    const input = policyOf([[law('act'), ['R1', 'subset-of', 'plan.policy']]]);
    expect(outcomesOf(input, 'eu', 'de')['plan.policy']).toBe('same-act');
  });

  test.each<[string, 'eu' | 'jp', DemandOutcome]>([
    ['of the first country', 'eu', 'less'],
    ['of the second country', 'jp', 'more'],
  ])('are judged by our rows between what both ask of the aspect, before its level: rows %s', (_what, side, outcome) => {
    const [from, to] = side === 'eu' ? ['act', 'guide'] : ['guide', 'act'];
    const between = set(from ?? '', to);
    const rival = set(from ?? '', to, { author: 'others' });
    const base = policyOf([
      [law('act'), ['R1', 'equal-to', 'plan.policy']],
      [guide, ['R1', 'equal-to', 'plan.policy']],
    ]);
    const input = policyOf(
      [
        [law('act'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'plan.iot']],
        [guide, ['R1', 'equal-to', 'plan.policy']],
      ],
      {
        sets: [...base.kb.sets, between, rival],
        mappings: [
          ...base.kb.mappings,
          row(between, ['R1', 'subset-of', 'R1'], { targets: [`${to ?? ''}/r1`] }),
          row(rival, ['R1', 'superset-of', 'R1'], { targets: [`${to ?? ''}/r1`] }),
        ],
        requirements: ['act', 'guide'].map((of) => requirement(of, 'R1')),
      },
    );
    const found = compareAspects(input, 'eu', 'jp').find(({ aspect }) => aspect.id === 'plan.policy');
    expect([found?.outcome, found?.rows.map(({ author }) => author)]).toEqual([outcome, ['editors']]);
  });
});
