import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { impactSections } from '../../../src/domain/changes/impact-lines.ts';
import { impactOf, type ContentState } from '../../../src/domain/changes/impact.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const paper = set('demo');
const base: Partial<Records> = {
  frameworks: [framework('demo', { shortTitle: 'Demo 1' })],
  requirements: [requirement('demo', 'R 1', { title: 'Keys' }), requirement('demo', 'R 2')],
  sets: [paper],
  mappings: [row(paper, ['R 1', 'subset-of', 'plan.policy'])],
};

function state(over: Partial<Records>): ContentState {
  const { kb, coverage, gaps } = computed({ ...base, ...over });
  return { kb, coverage, gaps, facts: buildFacts(kb) };
}

/** The lines of an edit by the heading they stand under. */
function linesOf(after: Partial<Records>, before: Partial<Records> = {}) {
  const [old, next] = [state(before), state(after)];
  return Object.fromEntries(impactSections(impactOf(old, next), old.kb, next.kb).map(({ title, lines }) => [title, lines]));
}

describe('what an edit does, line by line', () => {
  test('nothing has no section', () => {
    expect(linesOf({})).toEqual({});
  });

  test('a row is named by its members, one without a target by a dash', () => {
    const mappings = [...(base.mappings ?? []), row(paper, ['R 2', 'no-relationship', ''])];
    expect(linesOf({ mappings })['Rows added']).toEqual(['Demo 1 R 2 has no counterpart in —']);
    expect(linesOf({}, { mappings })['Rows withdrawn']).toEqual(['Demo 1 R 2 has no counterpart in —']);
  });

  test('a change of a row says what it was, its confidence both ways, and of other keys that they differ', () => {
    const mappings = [
      row(paper, ['R 1', 'equal-to', 'plan.policy'], { confidence: 'low', rationale: 'Quite another reason than before.' }),
    ];
    const [line = ''] = linesOf({ mappings })['Rows changed'] ?? [];
    expect(line).toMatch(/^Demo 1 R 1 .* plan\.policy: /u);
    expect(line).toContain('was “is contained in”');
    expect(line).toContain('confidence high becomes low');
    expect(line).toContain('rationale differs');
  });

  test('a requirement that changes names its keys, and the rows that rest on a changed gist follow', () => {
    const lines = linesOf({
      requirements: [requirement('demo', 'R 1', { title: 'Keys', gist: 'New.', body: 'New.' }), requirement('demo', 'R 2')],
    });
    expect(lines['Requirements changed']?.[0]).toMatch(/^Demo 1 R 1, Keys: /u);
    expect(lines['Rows that rest on a changed gist and stand as they were']?.[0]).toContain('(changed: Demo 1 R 1)');
  });

  test('each thing that an edit does stands under a heading of its own, in one order', () => {
    const lists = { added: [], changed: [], withdrawn: [] };
    const gap = state({}).gaps.slice(0, 1);
    const link = { source: 'demo/r-1', phrase: 'contains', target: 'demo/r-2' } as const;
    const page = { id: 'demo--demo', a: 'demo', b: 'demo' };
    const impact = { ...impactOf(state({}), state({})), documents: lists, requirements: lists, aspects: lists, rows: lists };
    const all = {
      ...impact,
      gaps: { opened: gap, closed: gap },
      derived: { appear: [link], vanish: [link] },
      crosswalks: { appear: [page], vanish: [page] },
    };
    const { kb } = state({});
    expect(impactSections(all, kb, kb).map(({ title, lines }) => [title, ...lines])).toEqual([
      ['Gaps opened', expect.stringMatching(/^\w+, \w+: .+ \[.+\]$/u)],
      ['Gaps closed', expect.stringMatching(/^\w+, \w+: .+ \[.+\]$/u)],
      ['Derived links that appear', 'Demo 1 R 1 contains Demo 1 R 2'],
      ['Derived links that vanish', 'Demo 1 R 1 contains Demo 1 R 2'],
      ['Crosswalk pages that appear', 'Demo 1 and Demo 1'],
      ['Crosswalk pages that vanish', 'Demo 1 and Demo 1'],
    ]);
  });

  test('cells rise and fall in words, by document and by jurisdiction', () => {
    const stronger = [row(paper, ['R 1', 'equal-to', 'plan.policy'])];
    expect(linesOf({ mappings: stronger })['Cells that rise']).toEqual(
      expect.arrayContaining(['Demo 1, plan.policy: partial becomes full', 'INTERNATIONAL, plan.policy: partial becomes full']),
    );
    expect(linesOf({}, { mappings: stronger })['Cells that fall']).toContain('Demo 1, plan.policy: full becomes partial');
  });

  test('cells of a document that is new or gone are not there before or after', () => {
    const without = { frameworks: [], requirements: [], sets: [], mappings: [] };
    const all = (lines: Readonly<Record<string, readonly string[]>>) => Object.values(lines).flat();
    expect(all(linesOf({}, without)).filter((line) => line.startsWith('Demo 1, plan.policy: not there becomes'))).toHaveLength(1);
    expect(
      all(linesOf(without)).filter((line) => line.startsWith('Demo 1, plan.policy:') && line.endsWith('becomes not there')),
    ).toHaveLength(1);
    expect(linesOf({}, without)['Documents added']).toEqual(['Demo 1']);
  });
});
