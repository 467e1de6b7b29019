import { describe, expect, test } from 'vitest';
import { catalogFaults, idsOf, mappingFaults } from './oscal-checks.ts';

const map = (over: object = {}) => ({
  uuid: 'm',
  relationship: 'subset-of',
  sources: [{ 'id-ref': 'r-1' }],
  targets: [{ 'id-ref': 'r-7' }],
  ...over,
});
const file = (...maps: readonly object[]) => ({
  'mapping-collection': {
    uuid: 'c',
    mappings: [{ uuid: 's', 'source-resource': { href: 'a.json' }, 'target-resource': { href: 'b.json' }, maps }],
  },
});
const catalogs = new Map([
  ['a.json', new Set(['r-1'])],
  ['b.json', new Set(['r-7'])],
]);

describe('a mapping-collection', () => {
  test('is without fault where every id stands in its catalog', () => {
    expect(mappingFaults(file(map()), catalogs)).toEqual([]);
  });

  test.each([
    ['an unknown relationship', file(map({ relationship: 'supports' })), ['`supports` is no relationship.']],
    ['a source that is not there', file(map({ sources: [{ 'id-ref': 'r-7' }] })), ['`r-7` is no control of `a.json`.']],
    ['a target that is not there', file(map({ targets: [{ 'id-ref': 'r-1' }] })), ['`r-1` is no control of `b.json`.']],
    ['a UUID that stands twice', file(map({ uuid: 's' })), ['`s` stands twice.']],
    ['another file', { catalog: {} }, ['This is no mapping-collection of OSCAL.']],
  ])('with %s is refused', (_what, given, faults) => {
    expect(mappingFaults(given, catalogs)).toEqual(faults);
  });

  test('of a catalog that is not in the export is refused', () => {
    expect(mappingFaults(file(map()), new Map([['a.json', new Set(['r-1'])]]))).toEqual(['`b.json` is no catalog of this export.']);
  });
});

describe('a catalog', () => {
  const label = [{ name: 'label', value: '1' }];
  const catalog = (...groups: readonly unknown[]) => ({ catalog: { uuid: 'c', groups, controls: [{ id: 'z', props: label }] } });

  test('has the ids of groups and controls, however deep', () => {
    expect(
      idsOf(catalog({ id: 'h', props: label, controls: [{ id: 'r-1', props: label, controls: [{ id: 'r-2', props: label }] }] })),
    ).toEqual(['h', 'r-1', 'r-2', 'z']);
  });

  test.each([
    ['an id that stands twice', catalog({ id: 'z', props: label }), ['`z` stands twice.']],
    ['a UUID that stands twice', catalog({ id: 'h', props: label, uuid: 'c' }), ['`c` stands twice.']],
    ['a group without properties', catalog({ id: 'h' }), ['`h` has no label.']],
    ['a group with another property alone', catalog({ id: 'h', props: [{ name: 'x' }, 'label'] }), ['`h` has no label.']],
    ['nothing wrong', catalog({ id: 'h', props: label }, 'text', null), []],
    ['nothing at all', undefined, []],
  ])('with %s', (_what, given, faults) => {
    expect(catalogFaults(given)).toEqual(faults);
  });
});
