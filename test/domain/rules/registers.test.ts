import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import {
  homeDatesAreMilestones,
  notAfterRelease,
  notInTheFuture,
  plannedNotIn,
  repositoryHostKnown,
  retiredOnce,
} from '../../../src/domain/rules/registers.ts';
import { siteSchema, type Site } from '../../../src/domain/model/schema/site.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { findingsOf, framework, requirement, set } from '../../builders.ts';

function report(rule: Rule, over: Partial<Records>, faulty: readonly string[] = []): string {
  return formatReport(findingsOf(rule, { frameworks: [framework('demo')], ...over }, faulty));
}
const clean = '0 errors, 0 warnings';
const retired = (id: string, over: { replacedBy?: string | string[] } = {}) => ({ id, date: '2026-10-01', reason: 'Withdrawn.', ...over });

describe('retired-once', () => {
  test('an id that was never released, one that stands twice, and a successor that does not exist', () => {
    expect(
      report(retiredOnce, {
        publishedIds: ['demo/r1'],
        retired: [retired('demo/r1'), retired('demo/r1'), retired('demo/r2'), retired('demo/r1', { replacedBy: 'demo/r9' })],
      }),
    ).toMatchInlineSnapshot(`
      "content/retired.yaml#1.id:1:1  error  retired-once
          \`demo/r1\` is retired twice.
          Tip: Keep one entry.
      content/retired.yaml#2.id:1:1  error  retired-once
          \`demo/r2\` was never released.
          Tip: What was not released may be removed without an entry.
      content/retired.yaml#3.id:1:1  error  retired-once
          \`demo/r1\` is retired twice.
          Tip: Keep one entry.
      content/retired.yaml#3.replacedBy:1:1  error  retired-once
          \`demo/r9\` does not exist.
          Tip: Name the record or row that took the place, or leave \`replacedBy\` out.
      4 errors, 0 warnings"
    `);
  });

  test('near miss: a released id that gives way to a requirement, or to a gap, passes', () => {
    expect(
      report(retiredOnce, {
        requirements: [requirement('demo', 'R2')],
        publishedIds: ['demo/r1', 'demo/r3'],
        retired: [retired('demo/r1', { replacedBy: 'demo/r2' }), retired('demo/r3', { replacedBy: 'unassessed-pair--a--b' })],
      }),
    ).toBe(clean);
  });

  test('one id that became two is replaced by both, and each of them exists', () => {
    const requirements = [requirement('demo', 'R2'), requirement('demo', 'R3')];
    const entry = (...replacedBy: string[]) => ({ requirements, publishedIds: ['demo/r1'], retired: [retired('demo/r1', { replacedBy })] });
    expect(report(retiredOnce, entry('demo/r2', 'demo/r3'))).toBe(clean);
    expect(report(retiredOnce, entry('demo/r2', 'demo/r9'))).toContain('`demo/r9` does not exist.');
    expect(report(retiredOnce, entry('demo/r1'))).toContain('`demo/r1` cannot take its own place.');
  });

  test('where a file could not be read nothing is said of what may stand in it', () => {
    expect(report(retiredOnce, { publishedIds: ['demo/r1'], retired: [retired('demo/r1', { replacedBy: 'demo/r9' })] }, ['demo/r9'])).toBe(
      clean,
    );
  });
});

describe('planned-not-in', () => {
  const planned = (id: string) => ({
    scope: { pairs: [], planned: [{ id, title: 'Demo', kind: 'standard' as const, jurisdiction: 'international' }] },
  });

  test('a planned document that is in', () => {
    expect(report(plannedNotIn, planned('demo'))).toMatchInlineSnapshot(`
      "content/scope.yaml#planned.0.id:1:1  error  planned-not-in
          \`demo\` is in already.
          Tip: Remove it from \`planned\`.
      1 error, 0 warnings"
    `);
  });

  test('near miss: a planned document that is not in passes', () => {
    expect(report(plannedNotIn, planned('other'))).toBe(clean);
  });
});

describe('not-after-release', () => {
  const release = { version: '2026.1.0', asOf: '2026-11-24', languages: [] };

  test('a document whose state is later than the content', () => {
    expect(report(notAfterRelease, { release, frameworks: [framework('demo', { asOf: '2026-11-25' })] })).toMatchInlineSnapshot(`
      "content/frameworks/demo.mdx#asOf:1:1  error  not-after-release
          Its state is as of \`2026-11-25\`, after the day of the content.
          Tip: release.yaml says \`asOf: 2026-11-24\`; mend one of the two.
      1 error, 0 warnings"
    `);
  });

  test('near miss: the day of the content itself passes, and so does a review after it', () => {
    expect(
      report(notAfterRelease, {
        release,
        frameworks: [framework('demo', { asOf: '2026-11-24' })],
        sets: [set('demo', 'pi40-rri', { reviewed: '2026-11-25' })],
      }),
    ).toBe(clean);
  });
});

describe('not-in-the-future', () => {
  const review = { who: 'A reader', body: 'A committee', scope: 'All rows', result: 'Accepted' };

  test('a set and a review that are later than today', () => {
    const sets = [set('demo', 'pi40-rri', { reviewed: '2026-11-30', reviews: [{ ...review, date: '2026-12-01' }] })];
    expect(report(notInTheFuture, { sets })).toMatchInlineSnapshot(`
      "content/mappings/demo--pi40-rri.mdx#reviewed:1:1  error  not-in-the-future
          It was reviewed on \`2026-11-30\`, which is still to come.
          Tip: Today is \`2026-11-29\`.
      content/mappings/demo--pi40-rri.mdx#reviews.0.date:1:1  error  not-in-the-future
          The review is of \`2026-12-01\`, which is still to come.
          Tip: Today is \`2026-11-29\`.
      2 errors, 0 warnings"
    `);
  });

  test('near miss: a review of today passes, though the content speaks of an earlier day', () => {
    const sets = [set('demo', 'pi40-rri', { reviewed: '2026-11-29', reviews: [{ ...review, date: '2026-11-29' }] })];
    expect(report(notInTheFuture, { release: { version: '2026.0.0', asOf: '2026-10-09', languages: [] }, sets })).toBe(clean);
  });
});

describe('repository-host-known', () => {
  const site = (over: Partial<Site>) => ({ site: siteSchema.parse(over) });

  test('a host that says neither GitHub nor GitLab', () => {
    expect(report(repositoryHostKnown, site({ repository: 'https://git.example.org/a/b' }))).toMatchInlineSnapshot(`
      "content/site.yaml#repository:1:1  error  repository-host-known
          \`git.example.org\` does not say whether it is GitHub or GitLab.
          Tip: Add \`repositoryKind: github\` or \`repositoryKind: gitlab\`.
      1 error, 0 warnings"
    `);
  });

  test('a kind without a repository', () => {
    expect(report(repositoryHostKnown, site({ repositoryKind: 'gitlab' }))).toMatchInlineSnapshot(`
      "content/site.yaml#repositoryKind:1:1  error  repository-host-known
          \`repositoryKind\` says something of a repository that is not named.
          Tip: Name the \`repository\`, or remove it.
      1 error, 0 warnings"
    `);
  });

  test('near miss: a host by its name, one by what is said, and none at all', () => {
    const sites: readonly Partial<Site>[] = [
      { repository: 'https://gitlab.example.org/a/b' },
      { repository: 'https://git.example.org/a/b', repositoryKind: 'github' },
      {},
    ];
    expect(sites.map((one) => report(repositoryHostKnown, site(one)))).toEqual([clean, clean, clean]);
  });

  test('a file that could not be read is left alone', () => {
    expect(report(repositoryHostKnown, site({ repositoryKind: 'gitlab' }), ['site.yaml'])).toBe(clean);
  });
});

describe('home-dates-are-milestones', () => {
  const act = framework('act', { milestones: [{ date: '2027-01-01', what: 'All of it.' }] });
  const home = (document: string, ...days: readonly string[]) => ({
    frameworks: [act, framework('demo')],
    home: { questions: [], dates: days.map((date) => ({ document, date })) },
  });

  test('a day without a milestone, and a milestone that is picked twice', () => {
    expect(report(homeDatesAreMilestones, home('act', '2027-01-01', '2027-01-02', '2027-01-01'))).toMatchInlineSnapshot(`
      "content/home.yaml#dates.1.date:1:1  error  home-dates-are-milestones
          \`act\` has no milestone on \`2027-01-02\`.
          Tip: Its milestones are \`2027-01-01\`.
      content/home.yaml#dates.2.date:1:1  error  home-dates-are-milestones
          \`2027-01-01\` of \`act\` is picked twice.
          Tip: Keep one entry.
      2 errors, 0 warnings"
    `);
  });

  test('a document without milestones', () => {
    expect(report(homeDatesAreMilestones, home('demo', '2027-01-01'))).toMatchInlineSnapshot(`
      "content/home.yaml#dates.0.date:1:1  error  home-dates-are-milestones
          \`demo\` has no milestone on \`2027-01-01\`.
          Tip: It has no milestones.
      1 error, 0 warnings"
    `);
  });

  test('near miss: the day of a milestone passes', () => {
    expect(report(homeDatesAreMilestones, home('act', '2027-01-01'))).toBe(clean);
  });

  test('a document that does not exist or could not be read is left to the rule that says so', () => {
    expect(report(homeDatesAreMilestones, home('none', '2027-01-01'))).toBe(clean);
    expect(report(homeDatesAreMilestones, home('demo', '2027-01-01'), ['demo'])).toBe(clean);
  });
});
