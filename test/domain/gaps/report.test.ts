import { describe, expect, test } from 'vitest';
import { gapsByKind } from '../../../src/domain/gaps/groups.ts';
import { passesKind } from '../../../src/domain/gaps/filter.ts';
import { countByKind, formatGaps } from '../../../src/domain/gaps/report.ts';
import { gapKinds, type Gap } from '../../../src/domain/model/gap.ts';
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

describe('each form as a whole', () => {
  const claim: Gap = {
    id: 'international--plan.policy',
    family: 'harmonization',
    kind: 'partly-required',
    subject: [{ type: 'aspect', id: 'plan.policy' }],
    severity: 'high',
    jurisdictions: ['international', 'eu'],
    evidence: [],
    basis: ['a'],
    certainty: 'low',
    sentence: 'Some | ask.',
  };
  const { certainty: _, ...unsure } = claim;
  const own = (kind: 'conflicting-claims' | 'unverified-fact'): Gap => ({
    ...unsure,
    id: `${kind}--b`,
    family: 'editorial',
    kind,
    evidence: ['a--b/r1~b/r1', 'plan.policy~plan.other'].map((id) => ({ type: 'row', id })),
  });
  const closing = `Concordance ${world.kb.release.version}, state of ${world.kb.release.asOf}. Information, not legal advice.`;
  const lines = (gaps: readonly Gap[], format: string) => formatGaps(world.kb, gaps, { format }).split('\n');

  test('text gives claims first, then the editors’ own gaps by kind, the rows that prove a conflict, and how many there are', () => {
    expect(lines([own('unverified-fact'), claim, own('conflicting-claims'), unsure], 'text')).toEqual([
      'harmonization (2), what is missed most first',
      '  high, certainty low  Only partly required: plan.policy  [international--plan.policy]',
      '      Some | ask.',
      '  high  Only partly required: plan.policy  [international--plan.policy]',
      '      Some | ask.',
      '',
      'editorial: Two authors who cannot both be right (1)',
      '  high    plan.policy  [conflicting-claims--b]',
      '            content/mappings/a--b.mdx:20  editors: superset-of  a--b/r1~b/r1',
      '            declared overlap  plan.policy~plan.other',
      '',
      'editorial: Unverified fact (1)',
      '  high    plan.policy  [unverified-fact--b]',
      '',
      `4 gaps. ${closing}`,
    ]);
    expect([lines([claim], 'text').at(-1), lines([], 'text')]).toEqual([`1 gap. ${closing}`, [`0 gaps. ${closing}`]]);
  });

  test('Markdown is a table, in which a stroke is no border, and a line of date and disclaimer', () => {
    expect(lines([claim], 'md')).toEqual([
      '| Severity | Gap | What it says | Jurisdictions | Id |',
      '| --- | --- | --- | --- | --- |',
      '| high | Only partly required: plan.policy | Some \\| ask. | international, eu | international--plan.policy |',
      '',
      closing,
    ]);
  });

  test('CSV names its columns and closes with date and disclaimer, JSON has the gaps alone', () => {
    expect([lines([claim], 'csv')[0], lines([claim], 'csv')[1], lines([claim], 'csv').at(-1)]).toEqual([
      'id,family,kind,subject,severity,certainty,jurisdictions,sentence,evidence,basis,nearest,openTo,committees',
      'international--plan.policy,harmonization,partly-required,plan.policy,high,low,international; eu,Some | ask.,,a,,,',
      `"${closing}"`,
    ]);
    expect(JSON.parse(formatGaps(world.kb, [claim], { format: 'json' }))).toEqual([claim]);
    expect(lines([claim], 'json')[1]).toBe(' {');
  });

  test('the count gives all gaps and those of each kind, none left out', () => {
    const [all, ...kinds] = countByKind([claim, claim, own('unverified-fact')]).split('\n');
    expect([all, kinds.length]).toEqual(['3 gaps', Object.keys(gapKinds).length]);
    expect(kinds.filter((line) => !line.startsWith('      0  '))).toEqual(['      2  partly-required', '      1  unverified-fact']);
  });
});
