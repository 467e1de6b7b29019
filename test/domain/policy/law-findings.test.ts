import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/model/gap.ts';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { divergingDeadlines, divergingValues, lawBeyondStandards } from '../../../src/domain/policy/law-findings.ts';
import { computed, framework, jurisdiction, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

const beyond = (requirements: readonly Requirement[]) =>
  computed(
    world({
      documents: [law('act'), framework('iso'), framework('iec')],
      sets: ['iso', 'iec'].map((to) => [
        set('act', to, { considered: 'all' }),
        ...requirements.filter(({ framework: of }) => of === 'act').map(({ ref }) => [ref, 'no-relationship', ''] as const),
      ]),
      pairs: [
        ['act', 'iso', 'meant', 'expected'],
        ['act', 'iec', 'meant', 'expected'],
      ],
      requirements: [...requirements, requirement('iso', 'R1'), requirement('iec', 'R1')],
    }),
  );

describe('measures of law beyond the standards', () => {
  test('are counted among the measures of their act; duties about the regime and of physical safety are neither', () => {
    const input = beyond([
      requirement('act', 'Art. 1', { subjectMatter: 'measure' }),
      requirement('act', 'Art. 2', { subjectMatter: 'regime' }),
      requirement('act', 'Art. 3', { subjectMatter: 'safety' }),
    ]);
    expect(lawBeyondStandards(input)).toEqual([
      {
        kind: 'law-beyond-standards',
        count: 1,
        full: 0,
        of: 1,
        bars: [{ id: 'act', count: 1, full: 0, of: 1 }],
        members: ['act/art-1'],
        reports: 0,
        acts: ['act'],
        basis: ['iec', 'iso'],
      },
    ]);
  });

  test('are counted among those of every act that was compared, also where nothing of it is beyond', () => {
    const input = beyond([requirement('act', 'Art. 1', { subjectMatter: 'measure' })]);
    const other = { ...input.kb, frameworks: [...input.kb.frameworks, law('late')] };
    expect(lawBeyondStandards({ ...input, kb: other })[0]?.bars.map(({ id }) => id)).toEqual(['act']);
  });

  test('are counted act by act', () => {
    const acts = ['one', 'two'];
    const input = computed(
      world({
        documents: [law('one'), law('two'), framework('iso'), framework('iec')],
        sets: acts.flatMap((act) =>
          ['iso', 'iec'].map((to) => {
            const none = ['R1', 'no-relationship', ''] as const;
            return act === 'one' ? ([set(act, to), none, ['R2', 'intersects-with', 'R1']] as const) : ([set(act, to), none] as const);
          }),
        ),
        pairs: acts.flatMap((act) => ['iso', 'iec'].map((to) => [act, to, 'meant', 'expected'] as const)),
        requirements: [...['R1', 'R2'].map((ref) => requirement('one', ref)), ...['two', 'iso', 'iec'].map((id) => requirement(id, 'R1'))],
      }),
    );
    const [found] = lawBeyondStandards(input);
    expect([found?.count, found?.of, found?.acts, found?.bars]).toEqual([
      2,
      3,
      ['one', 'two'],
      [
        { id: 'one', count: 1, full: 0, of: 2 },
        { id: 'two', count: 1, full: 0, of: 1 },
      ],
    ]);
  });

  test('are no finding where only duties about the regime are left', () => {
    expect(lawBeyondStandards(beyond([requirement('act', 'Art. 2', { subjectMatter: 'regime' })]))).toEqual([]);
  });
});

describe('quantities that differ', () => {
  const setting = (document: string, name: string, value: number, clock?: string) =>
    requirement(document, name, {
      parameters: { [name]: { value, unit: 'h', ...(clock === undefined ? {} : { clock }), verified: 'one-source' } } as NonNullable<
        Requirement['parameters']
      >,
    });
  const deadlines = (requirements: readonly Requirement[]) => {
    const input = computed(world({ documents: [law('one'), framework('two', { jurisdiction: 'jp' })], requirements }));
    return divergingDeadlines(input).map(({ count, full, of, acts, basis, members }) => ({ count, full, of, acts, basis, members }));
  };

  test('are counted among those that two documents set from the same event on', () => {
    expect(
      deadlines([
        setting('one', 'report', 24, 'awareness'),
        setting('two', 'report', 72, 'awareness'),
        setting('one', 'final', 30, 'awareness'),
        setting('two', 'final', 30, 'awareness'),
        setting('one', 'alone', 5, 'awareness'),
        setting('one', 'keep', 5),
        setting('two', 'keep', 7),
      ]),
    ).toEqual([
      { count: 1, full: 0, of: 2, acts: ['one'], basis: ['one', 'two'], members: ['divergent-parameter--first-report--awareness--h'] },
    ]);
  });

  test('are not counted where a union and its members alone set them, which is told apart', () => {
    const requirements = [
      setting('union', 'report', 24, 'awareness'),
      setting('member', 'report', 12, 'awareness'),
      setting('union', 'final', 30, 'awareness'),
      setting('abroad', 'final', 60, 'awareness'),
    ];
    const input = computed({
      ...world({
        documents: [law('union'), law('member', { jurisdiction: 'de' }), law('abroad', { jurisdiction: 'uk' })],
        requirements,
      }),
      jurisdictions: [jurisdiction('eu'), jurisdiction('de', { memberOf: 'eu' }), jurisdiction('uk')],
    });
    expect(divergingDeadlines(input).map(({ count, of, within, laws, ranges }) => ({ count, of, within, laws, ranges }))).toMatchObject([
      { count: 1, of: 1, within: 1, laws: 3, ranges: [{ id: 'divergent-parameter--final--awareness--h', kind: 'final' }] },
    ]);
  });

  test('are shown with their values, the shortest first', () => {
    const requirements = [
      setting('one', 'report', 72, 'awareness'),
      setting('two', 'report', 24, 'awareness'),
      setting('one', 'keep', 9, 'awareness'),
    ];
    const { kb, gaps } = computed(world({ documents: [law('one'), framework('two', { jurisdiction: 'jp' })], requirements }));
    const [gap = { subject: [] }] = gaps.filter(({ kind }) => kind === 'divergent-parameter');
    expect(divergingValues(kb, gap).map(({ requirement: { id }, hours }) => [id, hours])).toEqual([
      ['two/report', 24],
      ['one/report', 72],
    ]);
  });

  test('of one length stand in the order of their requirements', () => {
    const requirements = [
      setting('two', 'report', 24, 'awareness'),
      setting('one', 'report', 24, 'awareness'),
      setting('one', 'early-warning', 72, 'awareness'),
    ];
    const { kb } = computed(world({ documents: [law('one'), framework('two')], requirements }));
    const subject = [
      { type: 'parameter' as const, id: 'first-report-awareness-h' },
      ...requirements.map(({ id }) => ({ type: 'requirement' as const, id })),
    ];
    expect(divergingValues(kb, { subject }).map(({ requirement: { id }, hours }) => [id, hours])).toEqual([
      ['one/report', 24],
      ['two/report', 24],
    ]);
  });

  test('rest on their documents in the order of their ids', () => {
    const [found] = deadlines([setting('two', 'report', 72, 'awareness'), setting('one', 'report', 24, 'awareness')]);
    expect([found?.basis, found?.acts]).toEqual([['one', 'two'], ['one']]);
    const input = computed(
      world({
        documents: [law('one'), framework('two')],
        requirements: [setting('one', 'report', 72, 'awareness'), setting('two', 'report', 24, 'awareness')],
      }),
    );
    expect(divergingDeadlines(input)).toMatchObject([{ kind: 'diverging-deadlines', bars: [] }]);
  });

  test('are no finding where all agree', () => {
    expect(deadlines([setting('one', 'report', 24, 'awareness'), setting('two', 'report', 24, 'awareness')])).toEqual([]);
  });
});

test('without gaps there is nothing to find', () => {
  const gaps: readonly Gap[] = [];
  const input = { ...computed(), gaps };
  expect([...lawBeyondStandards(input), ...divergingDeadlines(input)]).toEqual([]);
});
