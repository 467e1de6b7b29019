import { describe, expect, test } from 'vitest';
import { readCisoAssistant } from '../../../src/domain/exchange/ciso-read.ts';
import { GIST_TO_BE_WRITTEN } from '../../../src/domain/model/placeholder.ts';

const pair = (source: string, target: string, over: object = {}) => ({
  source_requirement_urn: source,
  target_requirement_urn: target,
  relationship: 'subset',
  ...over,
});
const set = (source: string, target: string, ...pairs: readonly object[]) => ({
  source_framework_urn: source,
  target_framework_urn: target,
  requirement_mappings: pairs,
});
const mappings = (...sets: readonly object[]) => readCisoAssistant({ objects: { requirement_mapping_sets: sets } });

describe('mapping sets', () => {
  test('give their rows by the last part of each URN, the strength only where it is stated', () => {
    const read = mappings(
      set(
        'x',
        'y',
        pair('urn:intuitem:risk:req_node:x:a.1', 'urn:y:2', { strength_of_relationship: 0 }),
        pair('urn:intuitem:risk:req_node:x:a:b', 'urn:intuitem:risk:req_node', { strength_of_relationship: null }),
      ),
    );
    expect(read?.rows).toEqual([
      { at: { sheet: 'mapping set 1', row: 1 }, sources: ['a.1'], targets: ['2'], relationship: 'subset', strength: '0' },
      { at: { sheet: 'mapping set 1', row: 2 }, sources: ['a:b'], targets: ['req_node'], relationship: 'subset' },
    ]);
    expect(read?.notes).toEqual([]);
  });

  test('the other way round are turned; between other frameworks they are left aside and counted', () => {
    const read = mappings(
      set('x', 'y', pair('a', 'b')),
      set('y', 'x', pair('b', 'a')),
      set('x', 'z', pair('a', 'c')),
      set('z', 'y', pair('c', 'b')),
    );
    expect(read?.rows.map(({ at, sources, targets, isInverse }) => [at.sheet, sources[0], targets[0], isInverse])).toEqual([
      ['mapping set 1', 'a', 'b', undefined],
      ['mapping set 2', 'a', 'b', true],
    ]);
    expect(read?.notes).toEqual([
      '1 rows relate other frameworks (x to z) and were left aside.',
      '1 rows relate other frameworks (z to y) and were left aside.',
    ]);
  });

  test('may be a single one, which then comes first', () => {
    const read = readCisoAssistant({
      objects: { requirement_mapping_set: set('x', 'y', pair('a', 'b')), requirement_mapping_sets: [set('y', 'x', pair('b', 'a'))] },
    });
    expect(read?.rows.map(({ isInverse }) => isInverse ?? false)).toEqual([false, true]);
  });
});

describe('a framework', () => {
  const read = readCisoAssistant({
    copyright: '  All\n rights reserved. ',
    objects: {
      framework: {
        requirement_nodes: [
          { urn: 'urn:x:h', ref_id: 'H', name: ' Heading ' },
          { urn: 'urn:x:1', ref_id: 1, parent_urn: 'urn:x:h', assessable: true, name: '  ' },
          { urn: 'urn:x:2', parent_urn: 'urn:x:none', assessable: false },
        ],
      },
    },
  });

  test('gives numbers, titles, parents and kinds, and no text', () => {
    expect(
      read?.requirements.map(({ at, data, body }) => [at.row, data['ref'], data['title'], data['kind'], data['parent'], body]),
    ).toEqual([
      [1, 'H', 'Heading', 'heading', undefined, GIST_TO_BE_WRITTEN],
      [2, '1', '1', 'requirement', 'H', GIST_TO_BE_WRITTEN],
      [3, '2', '2', 'heading', undefined, GIST_TO_BE_WRITTEN],
    ]);
    expect(read?.requirements.map(({ data }) => data['titleStatus'])).toEqual(['official', 'official', 'ours']);
  });

  test('is read with a note on descriptions and on rights', () => {
    expect(read?.notes).toEqual([
      'The descriptions are words of the publisher and were not taken: write each gist in your own words.',
      'The file says of its rights: All rights reserved.',
    ]);
  });
});

test('of what a file says of its rights the first six hundred signs are noted', () => {
  const { notes = [] } = readCisoAssistant({ copyright: 'x'.repeat(601), objects: { framework: { requirement_nodes: [] } } }) ?? {};
  expect(notes.at(-1)).toBe(`The file says of its rights: ${'x'.repeat(600)}`);
});

test.each([[{}], [{ objects: {} }], [null], [{ objects: { requirement_mapping_sets: [{}] } }]])('%j is no library', (file) => {
  expect(readCisoAssistant(file)).toBeUndefined();
});
