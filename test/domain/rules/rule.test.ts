import { describe, expect, test } from 'vitest';
import { runRules, type Finding, type Rule } from '../../../src/domain/rules/rule.ts';
import { kbOf } from '../../builders.ts';
import { isKnownKey } from '../../known-key.ts';

function run(finding: Finding, over: Partial<Rule> = {}) {
  const rule: Rule = { name: 'some-rule', description: 'Something holds.', check: () => [finding], ...over };
  return runRules([rule], { kb: kbOf(), faulty: new Set(), today: '2026-11-24' }, (path, keys) => ({ path, line: 7, column: keys.length }));
}
const spot = { path: 'content/a.mdx', line: 3, column: 4 };

describe('what a rule finds', () => {
  test('at a spot stays there, as an error without tip', () => {
    expect(run({ at: spot, message: 'Wrong.' })).toEqual([{ ...spot, severity: 'error', rule: 'some-rule', message: 'Wrong.' }]);
  });

  test('at a key is looked up', () => {
    expect(run({ at: { path: 'content/a.mdx', keys: ['rights', 'holder'] }, message: 'Wrong.' })[0]).toMatchObject({ line: 7, column: 2 });
  });

  test('keeps its tip, and the severity of its rule', () => {
    expect(run({ at: spot, message: 'Wrong.', tip: 'Mend it.' }, { severity: 'warning' })[0]).toMatchObject({
      severity: 'warning',
      tip: 'Mend it.',
    });
  });
});

describe('a place that a rule names', () => {
  test.each([
    ['content/frameworks/act.mdx', ['forceBasis', 'act'], true],
    ['content/frameworks/act.mdx', ['milestones', 0, 'date'], true],
    ['content/frameworks/act.mdx', ['appliesTo', 'parts', 1, 'see', 0], true],
    ['content/frameworks/act.mdx', ['appliesTo', 'when', 'all', 0, 'not', 'fact'], true],
    ['content/frameworks/act.mdx', ['milestone', 0, 'date'], false],
    ['content/frameworks/act.mdx', ['milestones', 'date'], false],
    ['content/requirements/act/art-1.md', ['gist'], false],
    ['content/sources.yaml', ['library', 'url'], true],
    ['content/sources.yaml', ['library', 'address'], false],
    ['content/start.yaml', [0, 'base'], true],
    ['content/start.yaml', ['base'], false],
    ['content/elsewhere.mdx', ['title'], false],
  ])('in %s with %j is known to its schema: %s', (path, keys, known) => {
    expect(isKnownKey(path, keys)).toBe(known);
  });
});
