import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { applyAll, type FrameworkApplicability } from '../../src/domain/applicability/apply.ts';
import { evaluate } from '../../src/domain/applicability/evaluate.ts';
import { spelledOut, type SpelledOut } from '../../src/domain/applicability/spelled-out.ts';
import { factsSchema, type Facts } from '../../src/domain/applicability/facts.ts';
import type { Condition, FactTest } from '../../src/domain/model/schema/applicability.ts';
import { scenarios, type Scenario } from './scenarios.ts';

const { kb } = analyzeContent('content', { guideText: false });
const read = (facts: object): Facts => {
  const parsed = factsSchema.parse(facts);
  return { ...parsed, date: parsed.date ?? '2026-11-29' };
};
const resultsOf = ({ facts }: Pick<Scenario, 'facts'>) => applyAll(kb.frameworks, read(facts));
const held = (results: readonly FrameworkApplicability[]) =>
  results.flatMap(({ framework, parts }) =>
    parts.flatMap(({ outcome }, index) => {
      const points = kb.frameworkById.get(framework)?.appliesTo?.parts[index]?.points ?? [];
      return outcome === 'applies' || outcome === 'voluntary' ? points.map((point) => `${framework} ${point}`) : [];
    }),
  );

describe.each(scenarios)('$who', (scenario) => {
  const results = resultsOf(scenario);

  test('is told what the texts say', () => {
    const found = Object.fromEntries(results.map(({ framework, outcome }) => [framework, outcome]));
    expect(Object.fromEntries(Object.keys(scenario.expect).map((id) => [id, found[id]]))).toEqual(scenario.expect);
  });

  test('by the points that hold, and by no others', () => {
    const { holds = [], not = [] } = scenario;
    const points = held(results);
    expect(holds.filter((point) => !points.includes(point))).toEqual([]);
    expect(not.filter((point) => points.includes(point))).toEqual([]);
  });
});

const rules: readonly { readonly at: string; readonly condition: Condition }[] = [
  ...kb.frameworks.flatMap(({ id, appliesTo }) =>
    appliesTo === undefined ? [] : conditionsOf(spelledOut(appliesTo)).map((condition) => ({ at: id, condition })),
  ),
  ...kb.requirements.flatMap(({ id, appliesTo }) => (appliesTo === undefined ? [] : [{ at: id, condition: appliesTo }])),
];

describe('every question that a rule asks', () => {
  const questions = rules.flatMap(({ at, condition }) => testsIn(condition).map((question) => ({ at, question })));
  const known = scenarios.map(({ facts }) => read(facts));
  const never = (truth: 'yes' | 'no') =>
    questions
      .filter(({ question }) => !known.some((facts) => evaluate(question, facts).truth === truth))
      .map(({ at, question: { fact, point } }) => `${at}: ${fact} (${point})`);

  test('is answered with yes by some scenario', () => {
    expect(never('yes')).toEqual([]);
  });

  test('is answered with no by some scenario', () => {
    expect(never('no')).toEqual([]);
  });
});

describe('every document of the content', () => {
  const names = [
    'roles',
    'markets',
    'seat',
    'staff',
    'turnover',
    'balanceSheet',
    'nace',
    'customers',
    'product',
    'plant',
    'labels',
    'designations',
  ];
  const hidden = fc.subarray([...names, 'placedOnMarket', 'substantiallyModified']);

  test('that is decided with fewer facts is decided alike with more, part by part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), hidden, ({ facts }, hide) => {
        const fewer = resultsOf({ facts: { ...facts, ...Object.fromEntries(hide.map((name) => [name, null])) } });
        const more = resultsOf({ facts });
        const changed = fewer.flatMap(({ framework, outcome, parts }, index) => [
          ...(outcome === 'depends' || outcome === more[index]?.outcome ? [] : [framework]),
          ...parts.flatMap((part, at) =>
            part.outcome === 'depends' || part.outcome === more[index]?.parts[at]?.outcome ? [] : [`${framework} ${part.what}`],
          ),
        ]);
        expect(changed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function testsIn(condition: Condition): readonly FactTest[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'not' in condition ? testsIn(condition.not) : [condition];
}

function conditionsOf({ when, parts, arguable }: SpelledOut): readonly Condition[] {
  const doubts = [...arguable, ...parts.flatMap((part) => part.arguable)];
  return [when, ...[...parts, ...doubts].flatMap((one) => one.when ?? [])];
}
