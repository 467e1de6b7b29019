import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import {
  inverseAgrees,
  jointTargets,
  noRelationshipStandsAlone,
  ourRowsSayWhy,
  pairClaimedOnce,
  rowHasMembers,
  rowName,
  subsetOneWay,
} from '../../../src/domain/rules/rows.ts';
import { findingsOf, kbOf, row, set } from '../../builders.ts';
import { clean, ours, report, withRows, type Said } from './row-world.ts';

describe('row-members', () => {
  test('a row without a source', () => {
    expect(report(rowHasMembers, [[ours, ['', 'subset-of', 'plan.policy']]])).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  row-members
          The row names no source.
      1 error, 0 warnings"
    `);
  });

  test('a relationship without a target', () => {
    expect(report(rowHasMembers, [[ours, ['R1', 'subset-of', '']]])).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  row-members
          \`subset-of\` needs a target.
          Tip: Name it, or write \`no-relationship\`.
      1 error, 0 warnings"
    `);
  });

  test('a member that is named twice', () => {
    expect(report(rowHasMembers, [[ours, ['R1; R1', 'equal-to', 'plan.policy'], ['R2', 'superset-of', 'plan.iot; plan.iot']]]))
      .toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:20:1  error  row-members
          The row names a member twice.
      content/mappings/a--pi40-rri.mdx:21:1  error  row-members
          The row names a member twice.
      2 errors, 0 warnings"
    `);
  });

  test('near miss: `no-relationship` without a target passes', () => {
    expect(report(rowHasMembers, [[ours, ['R1', 'no-relationship', ''], ['R2', 'no-relationship', 'plan.policy']]])).toBe(clean);
  });
});

describe('row-complete', () => {
  const theirs = set('a', 'pi40-rri', { author: 'nist' });
  const { confidence: _confidence, rationale: _rationale, ...bare } = row(ours, ['R1', 'subset-of', 'plan.policy']);
  const found = (of: MappingSet, over: object) =>
    findingsOf(ourRowsSayWhy, {
      ...withRows([[of]]),
      mappings: [{ ...bare, set: of.id, author: of.author, place: { path: of.path, line: 20, column: 1 }, ...over }],
    }).map(({ path, message }) => [path, message]);
  const whole = { confidence: 'high', rationale: 'A reason of at least twenty characters.' };

  test.each([
    ['ours that says why passes', ours, whole, []],
    [
      'ours without confidence and reason',
      ours,
      {},
      [[ours.path, 'A row of `editors` needs `Confidence` and `Rationale`; `—` is for sets of other authors.']],
    ],
    [
      'ours without a reason',
      ours,
      { confidence: 'low' },
      [[ours.path, 'A row of `editors` needs `Rationale`; `—` is for sets of other authors.']],
    ],
    ['ours with a strength', ours, { ...whole, strength: '5' }, [[ours.path, '`Strength` is for sets of other authors.']]],
    ['of others without any of it passes', theirs, {}, []],
    [
      'of others with a strength of no known scale',
      theirs,
      { strength: '5' },
      [[`${theirs.path}#author`, 'The strength `5` stands in this set, but no `strengthScale` says what it means.']],
    ],
    ['of others whose scale is said passes', { ...theirs, strengthScale: '1 to 10' }, { strength: '5' }, []],
  ])('a row %s', (_what, of, over, expected) => {
    expect(found(of, over)).toEqual(expected);
  });

  test('of several strengths of no known scale the first is named', () => {
    const strong = (ref: string, strength: string) => ({ ...row(theirs, [ref, 'subset-of', 'plan.policy']), strength });
    const records = { ...withRows([[theirs]]), mappings: [strong('R1', '5'), strong('R2', '7')] };
    expect(findingsOf(ourRowsSayWhy, records).map(({ message }) => message)).toEqual([
      'The strength `5` stands in this set, but no `strengthScale` says what it means.',
    ]);
  });
});

describe('rows that read in opposite directions', () => {
  test('that do not say the same', () => {
    expect(
      report(inverseAgrees, [
        [set('a', 'b'), ['R1', 'subset-of', 'R1']],
        [set('b', 'a'), ['R1', 'intersects-with', 'R1']],
      ]),
    ).toMatchInlineSnapshot(`
      "content/mappings/b--a.mdx:20:1  error  inverse-agrees
          \`R1 → R1\` says \`intersects-with\`, but \`content/mappings/a--b.mdx:20\` says \`subset-of\` the other way round.
          Tip: Keep one direction, with the relationship that you can defend.
      1 error, 0 warnings"
    `);
  });

  test('near miss: that say the same are claimed twice, not in disagreement', () => {
    const sets = [
      [set('a', 'b'), ['R1', 'subset-of', 'R1']],
      [set('b', 'a'), ['R1', 'superset-of', 'R1']],
    ] as const;
    expect([report(inverseAgrees, sets), report(pairClaimedOnce, sets).includes('the inverse is computed')]).toEqual([clean, true]);
  });

  test('that each contain the other', () => {
    expect(
      report(subsetOneWay, [
        [set('a', 'b'), ['R1', 'subset-of', 'R1']],
        [set('b', 'a'), ['R1', 'subset-of', 'R1']],
      ]),
    ).toMatchInlineSnapshot(`
      "content/mappings/b--a.mdx:20:1  error  subset-one-way
          \`R1 → R1\` says \`subset-of\`, and \`content/mappings/a--b.mdx:20\` says the same the other way round.
          Tip: If each contains the other, write \`equivalent-to\` once.
      1 error, 0 warnings"
    `);
  });

  test('near miss: the same words about another pair', () => {
    expect(
      report(subsetOneWay, [
        [set('a', 'b'), ['R1', 'subset-of', 'R1']],
        [set('b', 'a'), ['R2', 'subset-of', 'R2']],
      ]),
    ).toBe(clean);
  });
});

describe('pair-claimed-once', () => {
  test('two claims of one author about one pair', () => {
    expect(report(pairClaimedOnce, [[ours, ['R1', 'subset-of', 'plan.policy'], ['R1', 'intersects-with', 'plan.policy']]]))
      .toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:21:1  error  pair-claimed-once
          \`R1 → plan.policy\` is claimed already in \`content/mappings/a--pi40-rri.mdx:20\`.
          Tip: Keep the row that you can defend.
      1 error, 0 warnings"
    `);
  });

  test('two claims of one author in two directions', () => {
    expect(
      report(pairClaimedOnce, [
        [set('a', 'b'), ['R1', 'equal-to', 'R2']],
        [set('b', 'a'), ['R2', 'equal-to', 'R1']],
      ]),
    ).toMatchInlineSnapshot(`
      "content/mappings/b--a.mdx:20:1  error  pair-claimed-once
          \`R2 → R1\` is claimed already in \`content/mappings/a--b.mdx:20\`.
          Tip: One direction is authored; the inverse is computed.
      1 error, 0 warnings"
    `);
  });

  test('two joint claims about the same members in another order', () => {
    const joint = (members: string) => row(ours, [members, 'equivalent-to', 'plan.policy']);
    const sorted = { ...joint('R2; R1'), sources: ['a/r1', 'a/r2'] };
    expect(formatReport(findingsOf(pairClaimedOnce, { ...withRows([[ours]]), mappings: [joint('R1; R2'), sorted] }))).toContain(
      'error  pair-claimed-once',
    );
  });

  test('two rows by which one requirement relates to nothing in one document', () => {
    expect(report(pairClaimedOnce, [[ours, ['R1', 'no-relationship', ''], ['R1', 'no-relationship', '']]])).toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:21:1  error  pair-claimed-once
          \`R1 → —\` is claimed already in \`content/mappings/a--pi40-rri.mdx:20\`.
          Tip: Keep the row that you can defend.
      1 error, 0 warnings"
    `);
  });

  test.each<readonly [string, readonly (readonly [MappingSet, ...Said[]])[]]>([
    [
      'two authors',
      [
        [ours, ['R1', 'subset-of', 'plan.policy']],
        [set('a', 'pi40-rri', { author: 'nist' }), ['R1', 'intersects-with', 'plan.policy']],
      ],
    ],
    ['another target', [[ours, ['R1', 'subset-of', 'plan.policy'], ['R1', 'subset-of', 'plan.iot']]]],
    ['alone and in a joint row', [[ours, ['R1', 'subset-of', 'plan.policy'], ['R1; R2', 'equivalent-to', 'plan.policy']]]],
    [
      'one requirement that relates to nothing in two documents',
      [
        [ours, ['R1', 'no-relationship', '']],
        [set('a', 'b'), ['R1', 'no-relationship', '']],
      ],
    ],
  ])('near miss: %s passes', (_what, sets) => {
    expect(report(pairClaimedOnce, sets)).toBe(clean);
  });
});

describe('no-relationship-alone', () => {
  test('a requirement that relates to nothing and yet to something', () => {
    expect(report(noRelationshipStandsAlone, [[ours, ['R1', 'subset-of', 'plan.policy'], ['R1', 'no-relationship', '']]]))
      .toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:21:1  error  no-relationship-alone
          \`R1 → —\` says that nothing relates, but \`R1 → plan.policy\` stands in line 20.
      1 error, 0 warnings"
    `);
  });

  test('a member of a joint row that relates to nothing', () => {
    expect(report(noRelationshipStandsAlone, [[ours, ['R1; R2', 'equivalent-to', 'plan.policy'], ['R2', 'no-relationship', '']]]))
      .toMatchInlineSnapshot(`
      "content/mappings/a--pi40-rri.mdx:21:1  error  no-relationship-alone
          \`R2 → —\` says that nothing relates, but \`R1; R2 → plan.policy\` stands in line 20.
      1 error, 0 warnings"
    `);
  });

  test.each<readonly [string, readonly (readonly [MappingSet, ...Said[]])[]]>([
    [
      '`no-relationship` with a named target beside another row',
      [[ours, ['R1', 'subset-of', 'plan.policy'], ['R1', 'no-relationship', 'plan.iot']]],
    ],
    [
      'nothing in one document and something in another',
      [
        [ours, ['R1', 'no-relationship', '']],
        [set('a', 'b'), ['R1', 'subset-of', 'R1']],
      ],
    ],
    [
      'what another author says',
      [
        [ours, ['R1', 'no-relationship', '']],
        [set('a', 'pi40-rri', { author: 'nist' }), ['R1', 'related-to', 'plan.policy']],
      ],
    ],
  ])('near miss: %s passes', (_what, sets) => {
    expect(report(noRelationshipStandsAlone, sets)).toBe(clean);
  });
});

describe('joint-targets', () => {
  test.each(['subset-of', 'intersects-with', 'no-relationship'] as const)('`%s` of two targets at once', (relationship) => {
    expect(report(jointTargets, [[ours, ['R1', relationship, 'plan.policy; plan.iot']]])).toBe(
      `content/mappings/a--pi40-rri.mdx:20:1  error  joint-targets\n    \`${relationship}\` cannot be said of 2 targets at once.\n    Tip: Write one row for each target.\n1 error, 0 warnings`,
    );
  });

  test.each(['equal-to', 'equivalent-to', 'superset-of'] as const)('near miss: `%s` of two targets passes', (relationship) => {
    expect(report(jointTargets, [[ours, ['R1', relationship, 'plan.policy; plan.iot']]])).toBe(clean);
  });

  test('near miss: joint sources and one target pass', () => {
    expect(report(jointTargets, [[ours, ['R1; R2', 'subset-of', 'plan.policy']]])).toBe(clean);
  });

  test('near miss: a set carried over may say what its publisher says', () => {
    expect(report(jointTargets, [[set('a', 'pi40-rri', { author: 'nist' }), ['R1', 'related-to', 'plan.policy; plan.iot']]])).toBe(clean);
  });
});

describe('rowName', () => {
  test.each<readonly [Said, string]>([
    [['R1', 'subset-of', 'plan.policy'], 'R1 → plan.policy'],
    [['R1; R2', 'equivalent-to', 'plan.policy; plan.iot'], 'R1; R2 → plan.policy; plan.iot'],
    [['R1', 'no-relationship', ''], 'R1 → —'],
  ])('%j is named `%s`', (said, name) => {
    expect(rowName(kbOf(withRows([[ours, said]])), row(ours, said))).toBe(name);
  });
});
