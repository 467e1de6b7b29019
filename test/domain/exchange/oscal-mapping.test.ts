import { describe, expect, test } from 'vitest';
import { oscalMapping, oscalMappingCollection } from '../../../src/domain/exchange/oscal-mapping.ts';
import { kb, ours, source, theirs } from './exchange-world.ts';

const mapping = oscalMapping(source, ours);
const propsNamed = (of: typeof mapping, start: string) =>
  of.props
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, value, group }) => [name, value, ...(group === undefined ? [] : [group])]);

const summaryOf = (of: object, key: string): unknown => Reflect.get(of, key);

describe('a set as a mapping', () => {
  test('has a map for each row with a target; a joint row is one map', () => {
    expect(mapping.maps).toMatchObject([
      {
        relationship: 'subset-of',
        sources: [
          { type: 'control', 'id-ref': 'r-1' },
          { type: 'control', 'id-ref': 'r-1-1' },
        ],
        targets: [{ type: 'control', 'id-ref': 'r-7' }],
        remarks: 'A reason of at least twenty characters.',
      },
    ]);
    expect(mapping.maps[0]?.props.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'row a--b/r-1+r-1-1~b/r-7',
      'confidence high',
      'condition Only | if "so"',
    ]);
    expect(mapping.maps[0]).not.toHaveProperty('ns');
  });

  test('keeps a row without a target as properties of one group', () => {
    expect(propsNamed(mapping, 'without-map.')).toEqual(
      expect.arrayContaining([
        ['without-map.sources._1', 'r-2', 'row-1'],
        ['without-map.relationship', 'no-relationship', 'row-1'],
      ]),
    );
  });

  test('names itself, and what it states of itself', () => {
    expect(propsNamed(mapping, 'set')).toEqual([['set', 'a--b']]);
    expect(propsNamed(mapping, 'considered')).toEqual([['considered', ours.considered]]);
  });

  test('says what of both sides is in no map, and what of it was considered', () => {
    expect(summaryOf(mapping, 'source-gap-summary')).toEqual({
      uuid: 'source-gap-summary/a--b',
      'unmapped-controls': [{ 'with-ids': ['r-2'] }],
    });
    expect(summaryOf(mapping, 'target-gap-summary')).toMatchObject({ 'unmapped-controls': [{ 'with-ids': ['r-8'] }] });
    expect([...propsNamed(mapping, 'source-'), ...propsNamed(mapping, 'target-')]).toEqual([
      ['source-considered-none', 'r-2'],
      ['target-not-considered', 'r-8'],
    ]);
  });

  test('that considered all says so of each target', () => {
    const all = oscalMapping(source, { ...ours, considered: 'all' });
    expect(propsNamed(all, 'target-')).toEqual([['target-considered-none', 'r-8']]);
  });

  test('has its prose without the table, and none where it says nothing', () => {
    expect(mapping['mapping-description']).toBe('What was compared.');
    expect(oscalMapping(source, theirs)).not.toHaveProperty('mapping-description');
  });

  test('marks `related-to` as a word of ours, and gives a row about the whole document no map', () => {
    const other = oscalMapping(source, theirs);
    expect(other.maps.map(({ relationship, ...rest }) => [relationship, 'ns' in rest])).toEqual([['related-to', true]]);
    expect(propsNamed(other, 'without-map.targets')).toEqual([['without-map.targets._1', 'b', 'row-1']]);
  });

  test('to the joint paper is measured by its aspects', () => {
    const paper = kb.setById.get('a--pi40-rri');
    expect(paper && summaryOf(oscalMapping(source, paper), 'target-gap-summary')).toMatchObject({
      'unmapped-controls': [{ 'with-ids': ['plan.iot', 'trust.humans'] }],
    });
  });
});

test('The collection states the day of the content', () => {
  const { metadata, mappings } = oscalMappingCollection(source, [mapping])['mapping-collection'];
  expect([metadata['last-modified'], mappings.length]).toEqual(['2026-11-24T00:00:00Z', 1]);
});

test('The collection says of itself what holds for all sets, and leaves the rest to each', () => {
  const { uuid, metadata, provenance } = oscalMappingCollection(source, [mapping])['mapping-collection'];
  expect([uuid, metadata, provenance]).toEqual([
    'mapping-collection',
    {
      title: 'Concordance: mappings',
      'last-modified': '2026-11-24T00:00:00Z',
      version: '2026.1.0',
      'oscal-version': '1.2.2',
      remarks:
        'Gists, rationales and mappings by the editors: CC BY 4.0. Sets of other authors stand under the licence that each states. Numbers and titles belong to their publishers and are not licensed here. Information, not legal advice.',
    },
    {
      method: 'human',
      'matching-rationale': 'semantic',
      status: 'not-complete',
      'mapping-description': 'All mapping sets of the knowledge base; each mapping states its own method, rationale, status and author.',
    },
  ]);
});
