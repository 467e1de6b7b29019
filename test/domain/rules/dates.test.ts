import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Framework, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { datesInOrder } from '../../../src/domain/rules/dates.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const of = (law: Partial<Framework>, point?: Partial<Requirement>) =>
  findingsOf(datesInOrder, { frameworks: [framework('act', law)], requirements: point ? [requirement('act', 'Art. 1', point)] : [] }).map(
    ({ message }) => message,
  );

describe('the dates of a document', () => {
  test.each<[Partial<Framework>, string[]]>([
    [{ published: '2024-11-20', inForce: '2024-12-10', applies: '2027-12-11' }, []],
    [{ published: '2024-11', inForce: '2024-11-01' }, []],
    [{ published: '2024', applies: '2024-01-01' }, []],
    [{ published: '2024-11-20', inForce: '2024-11-19' }, ['It enters into force on `2024-11-19`, before it is published on `2024-11-20`.']],
    [{ published: '2024-11', applies: '2024-10-31' }, ['It applies from `2024-10-31`, before it is published on `2024-11`.']],
    [
      { published: '2024-01', inForce: '2024-12-10', applies: '2024-12-09' },
      ['It applies from `2024-12-09`, before it enters into force on `2024-12-10`.'],
    ],
    [
      { published: '2024-11-20', inForce: '2024-12-10', applies: '2024-11-01' },
      ['It applies from `2024-11-01`, before it enters into force on `2024-12-10`.'],
    ],
    [{ published: '2024-11-20', superseded: '2023-01-01' }, ['It is superseded on `2023-01-01`, before it is published on `2024-11-20`.']],
    [{ inForce: '2024-11-20', repealed: '2024-11-19' }, ['It is repealed on `2024-11-19`, before it enters into force on `2024-11-20`.']],
    [
      { published: '2024-11-20', milestones: [{ date: '2024-11-19', what: 'x' }] },
      ['The milestone is on `2024-11-19`, before it is published on `2024-11-20`.'],
    ],
    [
      { inForce: '2024-11-20', repealed: '2026-01-01', milestones: [{ date: '2026-01-02', what: 'x' }] },
      ['The milestone is on `2026-01-02`, after it is repealed on `2026-01-01`.'],
    ],
  ])('%j: %j', (law, expected) => {
    expect(of(law)).toEqual(expected);
  });
});

test.each<[Partial<Framework>, Partial<Requirement>, string]>([
  [{ published: '2024-11-20', inForce: '2024-11-19' }, {}, 'frameworks/act.mdx#inForce'],
  [{ published: '2024-11-20', superseded: '2024-11-19' }, {}, 'frameworks/act.mdx#superseded'],
  [{ published: '2024-11-20', milestones: [{ date: '2024-11-19', what: 'x' }] }, {}, 'frameworks/act.mdx#milestones.0.date'],
  [{ repealed: '2024-11-20', milestones: [{ date: '2024-11-21', what: 'x' }] }, {}, 'frameworks/act.mdx#milestones.0.date'],
  [{ dateSources: [{ of: 'applies', source: 'demo-library', locator: 'Art. 1' }] }, {}, 'frameworks/act.mdx#dateSources.0.of'],
  [{ inForce: '2024-11-20' }, { appliesFrom: '2024-11-19' }, 'requirements/act/art-1.md#appliesFrom'],
  [{ published: '2024-11-20' }, { withdrawn: '2024-11-19' }, 'requirements/act/art-1.md#withdrawn'],
])('%j with %j is told at the day that is wrong: %s', (law, point, place) => {
  const records = { frameworks: [framework('act', law)], requirements: [requirement('act', 'Art. 1', point)] };
  expect(findingsOf(datesInOrder, records).map(({ path }) => path)).toEqual([`content/${place}`]);
});

describe('the dates of a requirement', () => {
  test.each<[Partial<Framework>, Partial<Requirement>, string[]]>([
    [{ inForce: '2024-12-10' }, { appliesFrom: '2026-09-11' }, []],
    [
      { inForce: '2024-12-10' },
      { appliesFrom: '2024-12-09' },
      ['It applies from `2024-12-09`, before its law enters into force on `2024-12-10`.'],
    ],
    [
      { published: '2013-08' },
      { withdrawn: '2013-07-31' },
      ['It is withdrawn on `2013-07-31`, before its document is published on `2013-08`.'],
    ],
    [{}, { appliesFrom: '2024-12-09' }, []],
  ])('of %j with %j: %j', (law, point, expected) => {
    expect(of(law, point)).toEqual(expected);
  });
});

test('the source of a date names a date that the document has', () => {
  const dateSources = [
    { of: 'inForce' as const, source: 'demo-library', locator: 'Art. 1' },
    { of: '2026-06-11', source: 'demo-library', locator: 'Art. 2' },
    { of: 'applies' as const, source: 'demo-library', locator: 'Art. 3' },
  ];
  expect(of({ inForce: '2026-01-01', milestones: [{ date: '2026-06-11', what: 'A part applies' }], dateSources })).toEqual([
    '`applies` is no date of this document.',
  ]);
});

const report = (law: Partial<Framework>) => formatReport(findingsOf(datesInOrder, { frameworks: [framework('demo', law)] }));

describe('said in words', () => {
  test('a law that applies before it is in force', () => {
    expect(report({ inForce: '2025-01-20', applies: '2025-01-19' })).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#applies:1:1  error  dates-in-order
          It applies from \`2025-01-19\`, before it enters into force on \`2025-01-20\`.
      1 error, 0 warnings"
    `);
  });

  test('a law that ends before it begins', () => {
    expect(report({ inForce: '2025-01-20', repealed: '2025-01-19' })).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#repealed:1:1  error  dates-in-order
          It is repealed on \`2025-01-19\`, before it enters into force on \`2025-01-20\`.
      1 error, 0 warnings"
    `);
  });

  test('a new edition without its day', () => {
    expect(report({ supersededBy: 'demo-2' })).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#supersededBy:1:1  error  dates-in-order
          \`supersededBy\` needs the day in \`superseded\`.
      1 error, 0 warnings"
    `);
  });

  test('near miss: one day for both, and an end after the beginning, pass', () => {
    expect(
      report({ inForce: '2025-01-20', applies: '2025-01-20', repealed: '2025-01-20', supersededBy: 'demo-2', superseded: '2025-01-20' }),
    ).toBe('0 errors, 0 warnings');
  });
});
