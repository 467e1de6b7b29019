import { describe, expect, test } from 'vitest';
import { qualifierTexts } from '../../../src/domain/coverage/qualifier-text.ts';
import { allQualified, leastQualified, qualificationOfElement, qualificationOfRow } from '../../../src/domain/coverage/qualifiers.ts';
import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import type { Framework, Mapping, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { computeLedger } from '../../../src/domain/coverage/ledger.ts';
import { element, framework, jurisdiction, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a');
const verified = { basis: 'text', modality: 'shall' } as const;
const R1 = requirement('a', 'R1', verified);

/** What a row of the requirements, all named in it, rests on. */
function rests(requirements: readonly Requirement[], over: { row?: Partial<Mapping>; framework?: Partial<Framework> } = {}) {
  const refs = requirements.map(({ ref }) => ref).join('; ');
  const said = row(ours, [refs, 'equivalent-to', 'plan.policy'], over.row);
  return qualificationOfRow(kbOf({ frameworks: [framework('a', over.framework)], requirements, sets: [ours], mappings: [said] }), said);
}

describe('a row rests on', () => {
  test('nothing in particular where one verified requirement of text says it', () => {
    expect(rests([R1])).toEqual({ qualifiers: [] });
  });

  test.each([
    ['several requirements', [R1, requirement('a', 'R2', verified)], {}, ['joint']],
    ['a recommendation', [requirement('a', 'R1', { ...verified, modality: 'should' })], {}, ['recommended']],
    ['a permission', [requirement('a', 'R1', { ...verified, modality: 'may' })], {}, ['recommended']],
    ['a title', [requirement('a', 'R1', { ...verified, basis: 'title' })], {}, ['from-title']],
    ['what could not be verified', [requirement('a', 'R1', { ...verified, verified: 'unverified' })], {}, ['unverified']],
    ['a row that somebody sees otherwise', [R1], { row: { dissent: 'Somebody does.' } }, ['contested']],
    ['a document for some alone', [R1], { framework: { onlyFor: 'providers' } }, ['for-some']],
    ['a law that does not apply yet', [R1], { framework: { force: 'law', applies: '2027-12-11' } }, ['not-yet-applicable']],
    ['a law without a day', [R1], { framework: { force: 'law' } }, ['not-yet-applicable']],
    ['a law in force with no later day', [R1], { framework: { force: 'law', inForce: '2026-10-01' } }, []],
    ['a law that comes into force later', [R1], { framework: { force: 'law', inForce: '2027-11-23' } }, ['not-yet-applicable']],
  ] as const)('%s', (_what, requirements, over, expected) => {
    expect(rests(requirements, over).qualifiers).toEqual(expected);
  });

  test('no coming day where the requirement itself applies already', () => {
    const early = requirement('a', 'R1', { ...verified, appliesFrom: '2026-09-11' });
    expect(rests([early], { framework: { force: 'law', applies: '2027-12-11' } }).qualifiers).toEqual([]);
  });

  test.each([
    [[[1, 2, 3, 4]], undefined],
    [[[3, 4]], 3],
    [
      [
        [1, 2, 3, 4],
        [2, 3, 4],
      ],
      2,
    ],
    [[[1], [4]], 4],
    [[[]], undefined],
  ])('the levels %j from level %s', (levels, fromLevel) => {
    const found = rests(levels.map((of, index) => requirement('a', `R${index}`, { ...verified, levels: of })));
    expect(found.fromLevel).toBe(fromLevel);
    expect(found.qualifiers.includes('from-level')).toBe(fromLevel !== undefined);
  });
});

describe('of several claims', () => {
  test('the one that rests on the least decides, and doubt weighs more than company', () => {
    const joint = { qualifiers: ['joint'] } as const;
    const doubtful = { qualifiers: ['unverified'] } as const;
    expect(leastQualified([doubtful, joint])).toBe(joint);
    expect(leastQualified([])).toBeUndefined();
    expect(leastQualified([joint, { qualifiers: ['joint'] }])).toBe(joint);
  });

  test('a lower security level decides before a higher one', () => {
    const high = { qualifiers: ['from-level'], fromLevel: 4 } as const;
    const low = { qualifiers: ['from-level'], fromLevel: 2 } as const;
    expect(leastQualified([high, low])).toBe(low);
  });

  test('where all are needed all that any rests on is named, once and in order', () => {
    const claims = [
      { qualifiers: ['unverified', 'from-level'], fromLevel: 2 },
      { qualifiers: ['joint', 'from-level'], fromLevel: 3 },
    ] as const;
    expect(allQualified(claims)).toEqual({ qualifiers: ['joint', 'from-level', 'unverified'], fromLevel: 3 });
    expect(allQualified([{ qualifiers: ['joint'] }, { qualifiers: [] }])).toStrictEqual({ qualifiers: ['joint'] });
  });

  test('a partial element rests on the aspect that rests on the least; a full one on all', () => {
    const aspects = [
      { level: 'full', qualifiers: ['joint'] },
      { level: 'partial', qualifiers: ['unverified'] },
      { level: 'none', qualifiers: [] },
    ] as const;
    expect(qualificationOfElement(aspects, 'partial').qualifiers).toEqual(['joint']);
    expect(qualificationOfElement(aspects.slice(0, 1), 'full').qualifiers).toEqual(['joint']);
  });

  test('words stand for them, with the level in its place', () => {
    expect(qualifierTexts(kbOf({}), { qualifiers: ['joint', 'from-level'], fromLevel: 3, rows: [] })).toEqual(['together', 'from level 3']);
  });
});

describe('a level', () => {
  const coverageOf = (requirements: readonly Requirement[], mappings: readonly Mapping[], considered: 'all' | 'listed' = 'all') =>
    computeCoverage(
      kbOf({
        frameworks: [framework('a')],
        requirements,
        sets: [{ ...ours, considered }],
        mappings,
        elements: [element('plan', ['policy', 'iot'])],
      }),
    );

  test('is led by the row that rests on the least, and says only what that row rests on', () => {
    const unsure = requirement('a', 'R2', { ...verified, verified: 'unverified' });
    const weak = row(ours, ['R2', 'equivalent-to', 'plan.policy']);
    const strong = row(ours, ['R1', 'equivalent-to', 'plan.policy']);
    const found = coverageOf([R1, unsure], [weak, strong]).get('a', 'plan.policy');
    expect(found).toMatchObject({ level: 'full', qualifiers: [], rows: [strong.id, weak.id] });
  });

  test('of none rests on titles where any requirement that was looked at is known by its title alone', () => {
    const titled = requirement('a', 'R1', { ...verified, basis: 'title' });
    expect(coverageOf([titled], []).get('a', 'plan.policy')).toMatchObject({ level: 'none', qualifiers: ['from-title'] });
    expect(coverageOf([R1], []).get('a', 'plan.policy')).toMatchObject({ level: 'none', qualifiers: [] });
  });

  test('is contested where another author contradicts it', () => {
    const rival = set('a', 'pi40-rri', { author: 'nist' });
    const kb = kbOf({
      frameworks: [framework('a')],
      requirements: [R1],
      sets: [ours, rival],
      mappings: [row(ours, ['R1', 'equivalent-to', 'plan.policy']), row(rival, ['R1', 'no-relationship', 'plan.policy'])],
    });
    expect(computeCoverage(kb).get('a', 'plan.policy')).toMatchObject({ disputed: true, qualifiers: ['contested'] });
  });
});

describe('a series', () => {
  const parts = [framework('a'), framework('b')];
  const requirements = [R1, requirement('b', 'R1', verified)];
  const series = framework('s', { kind: 'series', members: ['a', 'b'], listed: 'none' });
  const together = set('s');
  const joint = { ...row(together, ['', 'equivalent-to', 'plan.policy']), id: 's--pi40-rri/r1+r1~plan.policy', sources: ['a/r1', 'b/r1'] };
  const allOf = (id: string) => set(id, 'pi40-rri', { considered: 'all' });
  const kb = kbOf({
    frameworks: [...parts, series],
    requirements,
    jurisdictions: [jurisdiction('international')],
    sets: [allOf('a'), allOf('b'), together],
    mappings: [joint],
  });
  const coverage = computeCoverage(kb);

  test('covers what its parts cover together, under a scope of its own', () => {
    expect(coverage.get('s', 'plan.policy')).toMatchObject({
      scope: { type: 'series', id: 's' },
      level: 'full',
      qualifiers: ['joint-series'],
    });
  });

  test('counts for international, and implies nothing for its parts', () => {
    expect(coverage.get('international', 'plan.policy')).toMatchObject({ level: 'full', qualifiers: ['joint-series'], rows: [joint.id] });
    expect(coverage.get('a', 'plan.policy')?.level).toBe('none');
    expect(buildFacts(kb).all).toEqual([]);
  });

  test('says nothing where it has no row, so that a none of all parts stays a none', () => {
    expect(coverage.get('s', 'plan.iot')?.level).toBe('unassessed');
    expect(coverage.get('international', 'plan.iot')?.level).toBe('none');
  });

  test('has no ledger', () => {
    expect(computeLedger(kb).filter(({ source, target }) => source === 's' || target === 's')).toEqual([]);
  });
});
