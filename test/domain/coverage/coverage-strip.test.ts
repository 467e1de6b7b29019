import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import { coverageStrip } from '../../../src/domain/coverage/coverage-strip.ts';

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
});
