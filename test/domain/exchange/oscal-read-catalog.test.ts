import { describe, expect, test } from 'vitest';
import { oscalCatalog } from '../../../src/domain/exchange/oscal-catalog.ts';
import { readOscalCatalog } from '../../../src/domain/exchange/oscal-read-catalog.ts';
import { GIST_TO_BE_WRITTEN } from '../../../src/domain/model/placeholder.ts';
import { kb, source } from './exchange-world.ts';

describe('a catalog of our own', () => {
  test('gives every requirement back', () => {
    const document = kb.frameworkById.get('a');
    const read = document && readOscalCatalog(oscalCatalog(source, document));
    expect(read?.notes).toEqual([]);
    expect(read?.requirements.map(({ framework, data }) => [framework, data['ref'], data['kind'], data['parent']])).toEqual([
      ['a', 'H', 'heading', undefined],
      ['a', '1', 'requirement', 'h'],
      ['a', '1.1', 'enhancement', 'r-1'],
      ['a', '2', 'requirement', 'h'],
    ]);
    expect(read?.requirements[3]).toMatchObject({ body: 'Something is asked.', data: { levels: [1, 2], roles: [], title: 'The second' } });
    expect(read?.requirements[0]?.data).toMatchObject({ roles: [], lifecycle: [], goals: [] });
    expect(read?.requirements[0]?.body).toBe('');
  });
});

describe('a catalog of others', () => {
  const entry = (id: string, inner: object = {}) => ({ id, title: `Title of ${id}`, ...inner });
  const file = (...groups: readonly unknown[]) => ({ catalog: { metadata: {}, groups } });

  test('gives numbers and titles, no texts, and says so', () => {
    const read = readOscalCatalog(
      file(
        entry('ac', {
          controls: [
            entry('ac-1', {
              props: [
                { name: 'label', value: 'own', ns: 'urn:x-concordance:v1' },
                { name: 'label', value: 'AC-1' },
              ],
              parts: [{ name: 'statement', prose: 'Words of the publisher' }],
              controls: [entry('ac-1.1')],
            }),
          ],
        }),
      ),
    );
    expect(read?.requirements.map(({ data, body }) => [data['ref'], data['kind'], data['parent'], body])).toEqual([
      ['ac', 'heading', undefined, GIST_TO_BE_WRITTEN],
      ['AC-1', 'requirement', 'ac', GIST_TO_BE_WRITTEN],
      ['ac-1.1', 'enhancement', 'ac-1', GIST_TO_BE_WRITTEN],
    ]);
    expect(read?.notes).toEqual([
      'The texts of the controls are words of their publisher and were not taken: write each gist in your own words.',
    ]);
  });

  test('names entries without a title and those nested too deep by their place', () => {
    let deep: object = entry('deepest');
    for (let depth = 0; depth < 20; depth += 1) deep = entry(`d${depth}`, { groups: [deep] });
    const read = readOscalCatalog(file({ id: 'x' }, deep));
    expect(read?.faults).toEqual([
      { sheet: 'catalog', row: 1, message: 'A group or control has no id or no title.' },
      { sheet: 'catalog', row: 22, message: 'Groups and controls are nested deeper than 20.' },
    ]);
    expect(read?.requirements).toHaveLength(20);
  });

  test('counts how deep controls without a group are nested from the first of them', () => {
    const nested = (levels: number): object => entry(`d${levels}`, levels > 1 ? { controls: [nested(levels - 1)] } : {});
    const faults = (levels: number) => readOscalCatalog({ catalog: { metadata: {}, controls: [nested(levels)] } })?.faults.length;
    expect([faults(20), faults(21)]).toEqual([0, 1]);
  });

  test('is told from any other file', () => {
    expect(readOscalCatalog({ 'mapping-collection': {} })).toBeUndefined();
  });
});
