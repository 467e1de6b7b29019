import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { impactOf, type ContentState } from '../../../src/domain/changes/impact.ts';
import { formatImpact, type ImpactFormat } from '../../../src/domain/changes/impact-report.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const paper = set('demo');
const base: Partial<Records> = {
  frameworks: [framework('demo', { shortTitle: 'Demo 1' })],
  requirements: [requirement('demo', 'R 1', { title: 'Keys' }), requirement('demo', 'R 2')],
  sets: [paper],
  mappings: [row(paper, ['R 1', 'subset-of', 'plan.policy'])],
};

function state(over: Partial<Records> = {}): ContentState {
  const { kb, coverage, gaps } = computed({ ...base, ...over });
  return { kb, coverage, gaps, facts: buildFacts(kb) };
}

function report(format: ImpactFormat, over: Partial<Records>): string {
  const [before, after] = [state(), state(over)];
  return formatImpact(impactOf(before, after), { before: before.kb, after: after.kb, format, against: 'main' });
}

const stronger = { mappings: [row(paper, ['R 1', 'equivalent-to', 'plan.policy'], { confidence: 'low' })] };

describe('the report of an edit', () => {
  test('says in words what a row was and what its cell becomes', () => {
    expect(report('text', stronger)).toMatchInlineSnapshot(`
      "What this edit does, against main

      Rows changed (1)
        Demo 1 R 1 is equivalent to plan.policy: confidence high becomes low, was “is contained in”

      Cells that rise (2)
        Demo 1, plan.policy: partial becomes full
        INTERNATIONAL, plan.policy: partial becomes full"
    `);
  });

  test('says so where nothing differs', () => {
    expect(report('text', {})).toBe('What this edit does, against main\n\nNo document, requirement, row, cell, gap or link differs.');
  });

  test('makes no mark-up, link or mention of what the content says', () => {
    const added = requirement('demo', 'R 3', { title: '<b>@team</b> [x](https://example.org) | `y`' });
    expect(report('md', { requirements: [...(base.requirements ?? []), added] })).toContain(
      '- Demo 1 R 3, \\<b\\>@\u200Bteam\\</b\\> \\[x\\](https://example.org) \\| \\`y\\`',
    );
  });

  test('shows forty lines of a section and says how many more there are', () => {
    const many = Array.from({ length: 50 }, (_one, index) => requirement('demo', `N ${index + 1}`));
    const lines = report('text', { requirements: [...(base.requirements ?? []), ...many] }).split('\n');
    expect(lines).toContain('Requirements added (50)');
    expect(lines).toContain('  and 10 more, all of them in the JSON');
    expect(lines.filter((line) => line.startsWith('  Demo 1 N '))).toHaveLength(40);
  });

  test('gives machines every id', () => {
    const { rows, cells } = JSON.parse(report('json', stronger)) as { rows: object; cells: { rise: object[] } };
    expect(rows).toEqual({
      added: [],
      changed: [{ id: 'demo--pi40-rri/r-1~plan.policy', keys: ['confidence', 'relationship'] }],
      withdrawn: [],
    });
    expect(cells.rise).toContainEqual({ scope: 'demo', aspect: 'plan.policy', before: 'partial', after: 'full' });
  });
});
