import { describe, expect, test } from 'vitest';
import { oscalMapping, oscalMappingCollection } from '../../../src/domain/exchange/oscal-mapping.ts';
import { readOscalMappings } from '../../../src/domain/exchange/oscal-read-mapping.ts';
import { ours, source, theirs } from './exchange-world.ts';

describe('a mapping-collection of our own', () => {
  const read = readOscalMappings(oscalMappingCollection(source, [oscalMapping(source, ours), oscalMapping(source, theirs)]));

  test('gives every row back, those without a map too, with the set it belongs to', () => {
    expect(read?.rows.map(({ set, sources, relationship, targets }) => [set, sources, relationship, targets])).toEqual([
      ['a--b', ['r-1', 'r-1-1'], 'subset-of', ['r-7']],
      ['a--b', ['r-2'], 'no-relationship', []],
      ['a--b--nist', ['r-1'], 'related-to', ['r-7']],
      ['a--b--nist', ['r-2'], 'subset-of', ['b']],
    ]);
    expect(read?.rows[0]).toMatchObject({
      at: { sheet: 'mapping 1', row: 1 },
      confidence: 'high',
      condition: 'Only | if "so"',
      rationale: 'A reason of at least twenty characters.',
    });
    expect(read?.rows[1]).toMatchObject({ at: { sheet: 'mapping 1', row: 2 }, confidence: 'high' });
    expect(read?.rows[2]).toMatchObject({ strength: '5' });
  });

  test('gives back what each set states', () => {
    expect(read?.sets.get('a--b')).toMatchObject({ source: 'a', target: 'b', method: 'human', body: 'What was compared.' });
    expect(read?.sets.get('a--b')).not.toHaveProperty('set');
  });
});

describe('a mapping-collection of others', () => {
  const file = {
    'mapping-collection': {
      provenance: { method: 'automation', status: 'draft' },
      mappings: [
        {
          status: 'complete',
          'source-resource': { href: 'x' },
          'target-resource': { href: 'y' },
          maps: [
            {
              relationship: 'subset-of',
              sources: [{ 'id-ref': 's' }],
              targets: [],
              'confidence-score': { percentage: 80 },
            },
          ],
        },
      ],
    },
  };

  test('takes what the mapping says before what the collection says', () => {
    expect(readOscalMappings(file)?.sets.get('')).toEqual({ method: 'automation', status: 'complete' });
  });

  test('keeps a percentage as strength and invents nothing', () => {
    expect(readOscalMappings(file)?.rows).toEqual([
      { at: { sheet: 'mapping 1', row: 1 }, sources: ['s'], targets: [], relationship: 'subset-of', strength: '80' },
    ]);
  });

  test('is told from any other file', () => {
    expect([readOscalMappings({ catalog: {} }), readOscalMappings(null)]).toEqual([undefined, undefined]);
  });

  test.each(['source-resource', 'target-resource', 'maps'])('is none where a mapping has no `%s`', (key) => {
    const [mapping] = file['mapping-collection'].mappings;
    const without = Object.fromEntries(Object.entries(mapping ?? {}).filter(([name]) => name !== key));
    expect(readOscalMappings({ 'mapping-collection': { mappings: [without] } })).toBeUndefined();
  });

  test.each(['relationship', 'sources', 'targets'])('is none where a map has no `%s`', (key) => {
    const [mapping] = file['mapping-collection'].mappings;
    const maps = mapping?.maps.map((map) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key)));
    expect(readOscalMappings({ 'mapping-collection': { mappings: [{ ...mapping, maps }] } })).toBeUndefined();
  });
});
