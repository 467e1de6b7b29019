import { describe, expect, test } from 'vitest';
import { gapsByKind } from '../../../src/domain/gaps/groups.ts';
import { passesKind } from '../../../src/domain/gaps/filter.ts';
import { formatGaps } from '../../../src/domain/gaps/report.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

const ours = set('a', 'b', { considered: 'all' });
const toPaper = set('a');
const world = computed({
  elements: [element('plan', ['policy'])],
  frameworks: [framework('a'), framework('b')],
  requirements: [requirement('a', 'R1'), requirement('b', 'R1'), requirement('b', 'R2')],
  sets: [ours, toPaper, set('b', 'pi40-rri', { considered: 'all' })],
  mappings: [row(ours, ['R1', 'superset-of', 'R1']), row(toPaper, ['R1', 'equal-to', 'plan.policy'])],
});

describe('the list of gaps as text', () => {
  test('gives the rows that prove an implied relation, each with its file and line', () => {
    const implied = world.gaps.filter(({ kind }) => kind === 'implied-relation');
    const lines = formatGaps(world.kb, implied, { format: 'text' })
      .split('\n')
      .filter((line) => line.includes('editors: '));
    expect(lines.map((line) => line.trim().split('  ').slice(1))).toEqual([
      ['editors: superset-of', 'a--b/r1~b/r1'],
      ['editors: equal-to', 'a--pi40-rri/r1~plan.policy'],
    ]);
  });

  test('names a silent kind, so that no gap is not taken for nothing missing', () => {
    const silent = gapsByKind(world.kb, [], 'harmonization').filter(
      (group) => group.silent && passesKind(group.kind, { kind: 'unrecognised-assessment' }),
    );
    expect(formatGaps(world.kb, [], { format: 'text', silent }).split('\n')[0]).toBe(
      'silent: Assessment not recognized. Raised when: It is recorded for this direction, with a date, that somebody looked and found none.',
    );
  });
});

test('as Markdown each gap has its id, which a position needs', () => {
  const [gap] = world.gaps;
  expect(
    formatGaps(world.kb, gap ? [gap] : [], { format: 'md' })
      .split('\n')[2]
      ?.endsWith(`| ${gap?.id} |`),
  ).toBe(true);
});

test('as text the editors’ own gaps stand by kind, each with its severity in one width', () => {
  const own = world.gaps.filter(({ kind }) => kind === 'requirement-without-mapping');
  const [head, first = ''] = formatGaps(world.kb, own, { format: 'text' }).split('\n');
  expect(head).toBe(`editorial: Requirement without mapping (${own.length})`);
  expect(first).toMatch(/^ {2}low {5}\S.* {2}\[requirement-without-mapping--/u);
});

test('as CSV a cell with a comma, a quotation mark or a line end is quoted, and no other', () => {
  const [gap] = world.gaps;
  const cellsOf = (sentence: string) =>
    formatGaps(world.kb, gap ? [{ ...gap, sentence }] : [], { format: 'csv' }).split(/\r?\n(?=[a-z-]+--)/u)[1];
  expect(cellsOf('Plain.')).toContain(',Plain.,');
  expect(cellsOf('One, "two".')).toContain(',"One, ""two"".",');
  expect(cellsOf('One\ntwo')).toContain(',"One\ntwo",');
});

test('as CSV what stands several times in a cell is parted by semicolons', () => {
  const near = (document: string) => ({ document, relation: 'part', bearing: 'duty', field: 'general' }) as const;
  const gap: Gap = {
    id: 'k--a',
    family: 'harmonization',
    kind: 'unassessed-pair',
    subject: ['a', 'b'].map((id) => ({ type: 'framework', id })),
    severity: 'low',
    jurisdictions: ['de', 'jp'],
    evidence: ['x', 'y'].map((id) => ({ type: 'row', id })),
    basis: ['p', 'q'],
    sentence: 'S.',
    nearest: [near('m'), near('n')],
    openTo: ['t', 'u'],
    committees: ['c', 'd'],
  };
  expect(formatGaps(world.kb, [gap], { format: 'csv' }).trim().split(/\r?\n/u)[1]).toBe(
    'k--a,harmonization,unassessed-pair,a; b,low,,de; jp,S.,row:x; row:y,p; q,' +
      '"m (part, duty, general); n (part, duty, general)",t; u,c; d',
  );
});
