import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import { coverageStrip } from '../../../src/domain/coverage/coverage-strip.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

const { kb, coverage } = analyzeContent('test/fixtures/tiny-kb');

describe('the strip of coverage', () => {
  test('of a document goes element by element, aspect by aspect', () => {
    const strip = coverageStrip(kb, coverage, 'demo-1-2020');
    expect(strip.map(({ id }) => id)).toEqual(kb.elements.map(({ id }) => id));
    expect(strip.flatMap(({ cells }) => cells.map(({ id, scope, level }) => [id, scope, level]))).toEqual(
      kb.aspects.map(({ id }) => [id, 'demo-1-2020', coverage.get('demo-1-2020', id)?.level ?? 'unassessed']),
    );
  });

  test('of a jurisdiction takes its own levels', () => {
    expect(coverageStrip(kb, coverage, 'eu')[0]?.cells[0]?.scope).toBe('eu');
  });

  test('of an element goes through its aspects, document by document', () => {
    const strip = coverageStrip(kb, coverage, 'plan');
    expect(strip.map(({ id }) => id)).toEqual(kb.elementById.get('plan')?.aspects.map(({ id }) => id));
    expect(strip[0]?.cells.find(({ id }) => id === 'demo-1-2020')?.level).toBe(coverage.get('demo-1-2020', strip[0]?.id ?? '')?.level);
  });

  test('of an aspect is one group', () => {
    expect(coverageStrip(kb, coverage, 'plan.basic-policy').map(({ id }) => id)).toEqual(['plan.basic-policy']);
  });

  test.each(['nowhere', 'constructor', 'demo-1-2020/sr-1-1'])('of %s is empty', (id) => {
    expect(coverageStrip(kb, coverage, id)).toEqual([]);
  });

  test('of a series has only the aspects that its rows name', () => {
    const joint = set('all', 'pi40-rri', { considered: 'listed' });
    const world = computed({
      frameworks: [framework('all', { kind: 'series', members: ['a'], listed: 'none' }), framework('a')],
      requirements: [requirement('a', 'R1'), requirement('a', 'R2')],
      elements: [element('plan', ['policy', 'roles']), element('design', ['safe'])],
      sets: [joint],
      mappings: [row(joint, ['R1', 'superset-of', 'plan.policy'], { sources: ['a/r1', 'a/r2'] })],
    });
    expect(coverageStrip(world.kb, world.coverage, 'all').map(({ cells }) => cells.map(({ id }) => id))).toEqual([['plan.policy']]);
  });
});
