import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleTerms } from '../../../src/content/reader-rules.ts';
import { allRules } from '../../../src/domain/rules/all-rules.ts';
import { runRules, type Finding, type Rule } from '../../../src/domain/rules/rule.ts';
import { kbOf } from '../../builders.ts';

const tests = join(import.meta.dirname, '../..');
const written = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('all-rules.test.ts'))
  .map((name) => readFileSync(join(tests, name), 'utf8'))
  .join('\n');

/** Whether a report with the rule, or its name alone as what is expected, stands in a test. */
function speaks(name: string): boolean {
  const end = String.raw`(?:\\n|\n|'|${'`'}|$)`;
  return new RegExp(`(?:error|warning|note) {2}${name}${end}|\\['${name}'\\]|rule: '${name}'`, 'mu').test(written);
}

const folder = join(import.meta.dirname, '../../../src/domain/rules');
const modules = await Promise.all(
  readdirSync(folder).map(async (name) => (await import(join(folder, name))) as Readonly<Record<string, unknown>>),
);
const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'check' in value && 'name' in value && 'description' in value;

test('every rule that a file of the folder gives is held', () => {
  const given = modules.flatMap((module) => Object.values(module).filter(isRule)).map(({ name }) => name);
  expect(given.filter((name) => !allRules.some((rule) => rule.name === name))).toEqual([]);
  expect(new Set(given).size).toBe(allRules.length);
});

describe('every rule', () => {
  test('has a name of its own', () => {
    expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  });

  test.each(allRules)('$name is kebab-case, the anchor in the guide', ({ name }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test.each(allRules)('$name is described in a sentence', ({ description }) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/u);
  });

  test.each(allRules)('$name has a test that sees it speak', ({ name }) => {
    expect(speaks(name)).toBe(true);
  });

  test.each(allRules)('$name has nothing to say of an empty knowledge base', ({ check }) => {
    expect([...check({ kb: kbOf(), faulty: new Set(), today: '2026-11-29' })]).toEqual([]);
  });
});

describe('every rule of the reader', () => {
  const ofReader = Object.keys(ruleTerms).filter((name) => allRules.every((rule) => rule.name !== name));

  test.each(ofReader)('%s is described in a sentence', (name) => {
    expect(ruleTerms[name]?.meaning).toMatch(/^[A-Z].{12,}\.$/u);
  });

  test('has its name as a label, in words', () => {
    expect(ruleTerms['row-outside-table']?.label).toBe('row outside table');
  });

  test.each(ofReader)('%s has a test that sees it speak', (name) => {
    expect(speaks(name)).toBe(true);
  });
});

describe('runRules', () => {
  const place = (path: string, keys: readonly PropertyKey[]) => ({ path, line: keys.length, column: 7 });
  const rule = (finding: Finding, severity?: Rule['severity']): Rule => ({
    name: 'some-rule',
    description: 'Something holds.',
    ...(severity === undefined ? {} : { severity }),
    *check() {
      yield finding;
    },
  });
  const run = (one: Rule) => runRules([one], { kb: kbOf(), faulty: new Set(), today: '2026-11-29' }, place);

  test('takes the place of a row as it is', () => {
    expect(run(rule({ at: { path: 'a', line: 20, column: 3 }, message: 'x' }))).toEqual([
      { path: 'a', line: 20, column: 3, severity: 'error', rule: 'some-rule', message: 'x' },
    ]);
  });

  test('finds the line of a key', () => {
    expect(run(rule({ at: { path: 'a', keys: ['b', 'c'] }, message: 'x', tip: 'y' }))).toEqual([
      { path: 'a', line: 2, column: 7, severity: 'error', rule: 'some-rule', message: 'x', tip: 'y' },
    ]);
  });

  test('keeps the severity of a rule', () => {
    expect(run(rule({ at: { path: 'a', keys: [] }, message: 'x' }, 'warning'))[0]?.severity).toBe('warning');
  });
});
