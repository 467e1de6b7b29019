import { describe, expect, test } from 'vitest';
import { computed, element, framework, jurisdiction, landscape, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const iso = framework('iso');

describe('gaps', () => {
  test("of the editors' own stand in the order of the kinds and then of their ids", () => {
    const over = world({
      documents: [iso],
      requirements: ['R10', 'R2', 'R1'].map((ref) => requirement('iso', ref, { verified: 'unverified', evidence: [] })),
    });
    expect(computed(over).gaps.map(({ id }) => id)).toEqual([
      'requirement-without-mapping--iso--r1',
      'requirement-without-mapping--iso--r2',
      'requirement-without-mapping--iso--r10',
      'unverified-fact--iso--r1',
      'unverified-fact--iso--r2',
      'unverified-fact--iso--r10',
    ]);
  });

  test("of the editors' own stand by kind, also where one of a later kind weighs more", () => {
    const act = framework('act', { jurisdiction: 'eu', force: 'law', inForce: '2025-01-01' });
    const unverified = { verified: 'unverified' as const, evidence: [] };
    const over = world({
      documents: [act, iso],
      requirements: [requirement('act', 'R1', unverified), requirement('iso', 'R1', unverified)],
    });
    const own = computed(over).gaps.filter(({ family }) => family === 'editorial');
    expect(own.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'medium requirement-without-mapping--act--r1',
      'low requirement-without-mapping--iso--r1',
      'medium unverified-fact--act--r1',
      'low unverified-fact--iso--r1',
    ]);
  });

  test('about the world stand first, what is missed most and known best before the rest', () => {
    const act = framework('act', { jurisdiction: 'eu', force: 'law', inForce: '2025-01-01' });
    const over = world({
      documents: [iso, act],
      sets: [
        [set('iso', 'pi40-rri', all), ['R1', 'subset-of', 'plan.part'], ['R1', 'subset-of', 'plan.sure']],
        [set('act'), ['R1', 'equal-to', 'plan.missed']],
      ],
      requirements: [requirement('iso', 'R1', { basis: 'text' }), requirement('act', 'R1'), requirement('act', 'R2')],
    });
    const mappings = (over.mappings ?? []).map((row) => (row.targets.includes('plan.part') ? { ...row, dissent: 'Somebody does.' } : row));
    const { gaps } = computed({ ...over, mappings, elements: [element('plan', ['part', 'sure', 'missed'])], landscape: landscape([]) });
    expect(gaps.map(({ id, severity, certainty }) => [id, severity, certainty])).toEqual([
      ['international--plan.missed', 'high', 'high'],
      ['international--plan.sure', 'low', 'high'],
      ['international--plan.part', 'low', 'medium'],
      ['requirement-without-mapping--act--r2', 'medium', undefined],
    ]);
  });

  test('about the world begin, among those equally missed, with aspects that are missing everywhere', () => {
    const acts = ['eu', 'jp'].map((code) =>
      framework(`${code}-act`, { jurisdiction: code, kind: 'act', force: 'law', inForce: '2025-01-01' }),
    );
    const report = (hours: number) => ({
      parameters: { report: { value: hours, unit: 'h', clock: 'awareness', verified: 'one-source' } } as const,
    });
    const over = world({
      documents: [iso, ...acts],
      sets: [
        [set('iso', 'pi40-rri', all), ['R1', 'no-relationship', '']],
        [set('eu-act'), ['R1', 'equal-to', 'plan.missed']],
      ],
      requirements: [
        requirement('iso', 'R1', { basis: 'title' }),
        requirement('eu-act', 'R1', report(24)),
        requirement('jp-act', 'R1', report(72)),
      ],
    });
    const { gaps } = computed({ ...over, elements: [element('plan', ['missed'])], landscape: landscape([]) });
    expect(gaps.slice(0, 2).map(({ id, severity, certainty }) => [id, severity, certainty])).toEqual([
      ['international--plan.missed', 'high', 'low'],
      ['divergent-parameter--first-report--awareness--h', 'high', undefined],
    ]);
  });

  test('about the world that are missed alike and known alike stand in the order of the kinds and then of their ids', () => {
    const act = framework('act', { jurisdiction: 'jp', kind: 'act', force: 'law', inForce: '2025-01-01' });
    const report = (value: number) => ({
      parameters: { report: { value, unit: 'h', clock: 'awareness', verified: 'one-source' } } as const,
    });
    const none = (target: string) => [set('act', target, all), ['R10', 'no-relationship', ''], ['R2', 'no-relationship', '']] as const;
    const over = world({
      documents: [act, iso, framework('iec')],
      sets: [none('iso'), none('iec')],
      pairs: [
        ['act', 'iso', 'meant', 'expected'],
        ['act', 'iec', 'meant', 'expected'],
      ],
      requirements: [requirement('act', 'R10', report(24)), requirement('act', 'R2'), requirement('iso', 'R1', report(72))],
    });
    const claims = computed(over).gaps.filter(({ family }) => family === 'harmonization');
    expect(claims.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'medium requirement-beyond-standards--act--r2',
      'medium requirement-beyond-standards--act--r10',
      'medium divergent-parameter--first-report--awareness--h',
    ]);
  });

  test('all say a sentence', () => {
    const act = framework('jp-act', {
      jurisdiction: 'jp',
      kind: 'act',
      force: 'law',
      inForce: '2025-01-01',
      verified: 'unverified',
      evidence: [],
    });
    const over = {
      ...world({
        documents: [act, iso],
        sets: [[set('jp-act', 'pi40-rri', all), ['R1', 'equal-to', 'plan.policy']]],
        pairs: [['jp-act', 'iso']],
      }),
      jurisdictions: [jurisdiction('international'), jurisdiction('jp', { order: 2, instruments: 'complete' })],
    };
    const { gaps } = computed(over);
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(
      new Set(['aspect-missing-in-jurisdiction', 'unassessed-pair', 'requirement-without-mapping', 'unverified-fact']),
    );
    for (const { sentence } of gaps) expect(sentence).toMatch(/^[A-Z\p{Ll}].*\.$/u);
  });

  test('of an empty knowledge base are none', () => {
    expect(computed().gaps).toEqual([]);
  });
});
