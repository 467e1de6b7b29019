import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema } from '../../../src/domain/applicability/facts.ts';
import { workList } from '../../../src/domain/work/work-list.ts';
import { choice, data } from './small-world.ts';

const shown = (over: Parameters<typeof choice>[0] = {}) => {
  const { steps, shares, isExact } = workList(data, choice(over));
  return {
    isExact,
    steps: steps.map(({ requirement, reached }) => `${requirement.ref} ${reached}`),
    shares: shares.map(({ document, contained, touched, met, stays }) => [
      document,
      ...[contained, touched, met, stays].map((list) => list.map(({ ref }) => ref).join(' ')),
    ]),
  };
};

describe('a base that applies itself', () => {
  const base = {
    force: 'law' as const,
    appliesTo: {
      when: { fact: 'staff' as const, atLeast: 1, point: 'Art. 1' },
      parts: [
        { what: 'Do', duty: 'product' as const, points: ['1', '2', '3'] },
        { what: 'Not', duty: 'product' as const, points: ['4'], when: { fact: 'staff' as const, atLeast: 500, point: 'Art. 4' } },
      ],
    },
  };
  const asked = choice().asked.map((one) => (one.id === 'base' ? { ...one, ...base } : one));
  const list = workList(data, choice({ asked, results: applyAll(asked, choice().facts) }));

  test('tells which of its requirements are due anyway, and helps by none that is not', () => {
    expect(list.ownDue.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(list.steps.map(({ requirement: { ref } }) => ref)).toEqual(['1', '2', '3']);
  });
});

describe('a list of work', () => {
  test('contains what can be contained, touches what can only be touched, and meets the rest on an aspect', () => {
    expect(shown()).toEqual({
      isExact: true,
      steps: ['1 2', '2 3', '4 3', '3 4'],
      shares: [
        ['act', 'a b', 'c', '', 'd'],
        ['unread', '', '', 'x', 'y'],
      ],
    });
  });

  test('is made anew for a security level', () => {
    expect(shown({ level: 1 })).toMatchObject({ steps: ['1 2', '2 3', '3 4'], shares: [['act', 'a', 'b c', '', 'd'], expect.anything()] });
  });

  test('is empty where nothing applies, and says what hangs on a fact', () => {
    const unknown = { ...factsSchema.parse({}), date: '2026-11-29' };
    expect(workList(data, choice({ facts: unknown }))).toMatchObject({ steps: [], shares: [{ open: 4 }, { open: 2 }] });
  });
});

test('what binds only through an act that applies is asked there alone', () => {
  const asked = choice().asked.map((one) => (one.id === 'unread' ? { ...one, transposes: 'act' } : one));
  expect(workList(data, choice({ asked })).shares.map(({ document }) => document)).toEqual(['unread']);
});

test('what one requirement touches and another meets on an aspect is touched alone', () => {
  const due = data.documents.flatMap(({ requirements }) => requirements);
  const x = due.findIndex(({ ref }) => ref === 'x');
  const aspects = due[x]?.aspects ?? [];
  const made = {
    ...data,
    links: data.links.map((link) => (link.base === 1 ? { ...link, touchesByTwo: [x] } : link)),
    documents: data.documents.map((one) =>
      one.id === 'unread' ? { ...one, requirements: one.requirements.map((own) => ({ ...own, aspects })) } : one,
    ),
  };
  const share = workList(made, choice()).shares.find(({ document }) => document === 'unread');
  expect([share?.touched, share?.met, share?.stays].map((list) => list?.map(({ ref }) => ref))).toEqual([['x'], ['y'], []]);
});

test('every requirement that is due stands in exactly one place', () => {
  const { shares } = workList(data, choice());
  for (const { document, contained, touched, met, stays } of shares) {
    const named = [...contained, ...touched, ...met, ...stays].map(({ slug }) => slug);
    const all = data.documents.find(({ id }) => id === document)?.requirements.map(({ slug }) => slug) ?? [];
    expect(named.toSorted()).toEqual(all.toSorted());
  }
});

test('what a document that rows compare has on an aspect is not met by that, and each share says how its document was compared', () => {
  const aspects = data.documents.flatMap(({ requirements }) => requirements).find(({ ref }) => ref === 'x')?.aspects ?? [];
  const made = {
    ...data,
    documents: data.documents.map((one) => ({ ...one, requirements: one.requirements.map((own) => ({ ...own, aspects })) })),
  };
  const { shares } = workList(made, choice());
  expect(shares.map(({ document, comparison, met, stays }) => [document, comparison, met.length, stays.length])).toEqual([
    ['act', 'rows', 0, 1],
    ['unread', 'none', 2, 0],
  ]);
});
