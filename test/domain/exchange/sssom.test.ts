import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readSssom } from '../../../src/domain/exchange/sssom-read.ts';
import { sssomColumns, sssomFile } from '../../../src/domain/exchange/sssom.ts';
import type { Mapping } from '../../../src/domain/model/knowledge-base.ts';
import { kb, ours, theirs } from './exchange-world.ts';

const lines = sssomFile(kb, ours).split('\n');
const header = lines.filter((line) => line.startsWith('#'));
const body = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/** The lines of a set of which only the first row is left, and that changed. */
function cellsOf(change: Partial<Mapping>, set = ours): readonly (readonly string[])[] {
  const [row] = kb.mappingsOfSet.get(ours.id) ?? [];
  const rows = row === undefined ? [] : [{ ...row, ...change }];
  const text = sssomFile({ ...kb, mappingsOfSet: new Map([[set.id, rows]]) }, set);
  const table = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return table.slice(1).map((line) => line.split('\t'));
}

describe('a set as SSSOM', () => {
  test('names itself, its ends and its licence', () => {
    expect(header).toEqual([
      '#sssom_version: "1.0"',
      '#mapping_set_id: "urn:x-concordance:v1:set:a--b"',
      '#mapping_set_title: "a--b"',
      '#mapping_set_version: "2026.1.0"',
      '#mapping_set_description: "What was compared."',
      '#license: "https://creativecommons.org/licenses/by/4.0/"',
      '#creator_label: ["editors"]',
      '#publication_date: 2026-11-24',
      '#subject_source: "urn:x-concordance:v1:a"',
      '#object_source: "urn:x-concordance:v1:b"',
      '#other: "source: a|target: b|author: editors|method: human|matchingRationale: semantic|status: complete|considered: listed|reviewed: 2026-11-24"',
      '#curie_map:',
      '#  concordance: "urn:x-concordance:v1:"',
      '#  skos: "http://www.w3.org/2004/02/skos/core#"',
      '#  semapv: "https://w3id.org/semapv/vocab/"',
      '#  sssom: "https://w3id.org/sssom/"',
    ]);
  });

  test('says in its header, which is YAML, where the names of its prefixes lead', () => {
    expect(load(header.map((line) => line.slice(1)).join('\n'))).toMatchObject({
      sssom_version: '1.0',
      curie_map: { concordance: 'urn:x-concordance:v1:', skos: 'http://www.w3.org/2004/02/skos/core#' },
    });
  });

  test('has no description where it says nothing, and names whom to attribute', () => {
    const other = sssomFile(kb, theirs);
    expect(other).not.toContain('mapping_set_description');
    expect(other).toContain('#creator_label: ["nist"]');
  });

  test('states another licence in the words of its author', () => {
    expect(sssomFile(kb, { ...theirs, licence: 'All rights reserved' })).toContain('#license: "All rights reserved"');
  });

  test('has a line for each pair of a joint row, and one for a row without a target', () => {
    expect(body[0]).toEqual(sssomColumns);
    expect(
      body
        .slice(1)
        .map(([subject, ref, predicate, label, modifier, object, target]) => [subject, ref, predicate, label, modifier, object, target]),
    ).toEqual([
      ['concordance:a/r-1', '1', 'skos:broadMatch', 'subset-of', '', 'concordance:b/r-7', '7'],
      ['concordance:a/r-1-1', '1.1', 'skos:broadMatch', 'subset-of', '', 'concordance:b/r-7', '7'],
      ['concordance:a/r-2', '2', 'skos:relatedMatch', 'no-relationship', 'Not', 'sssom:NoTermFound', ''],
    ]);
  });

  test.each([
    ['equal-to', 'skos:exactMatch', ''],
    ['equivalent-to', 'skos:exactMatch', ''],
    ['subset-of', 'skos:broadMatch', ''],
    ['superset-of', 'skos:narrowMatch', ''],
    ['intersects-with', 'skos:relatedMatch', ''],
    ['related-to', 'skos:relatedMatch', ''],
    ['no-relationship', 'skos:relatedMatch', 'Not'],
  ] as const)('calls %s %s, and denies only what is no relationship', (relationship, predicate, modifier) => {
    const [row] = cellsOf({ relationship });
    expect([row?.[2], row?.[3], row?.[4]]).toEqual([predicate, relationship, modifier]);
  });

  test.each([
    ['human', 'semapv:ManualMappingCuration'],
    ['automation', 'semapv:UnspecifiedMatching'],
    ['hybrid', 'semapv:CompositeMatching'],
  ] as const)('says of a set that was made by way of %s: %s', (method, justification) => {
    const [row] = cellsOf({}, { ...ours, method });
    expect(row?.[sssomColumns.indexOf('mapping_justification')]).toBe(justification);
  });

  test('puts a cell with a quotation mark in quotation marks, and a bar behind a backslash', () => {
    expect(body[1]?.at(-1)).toBe(
      '"row: a--b/r-1+r-1-1~b/r-7|confidence: high|condition: Only \\\\\\| if ""so"""'.replace('\\\\\\|', '\\|'),
    );
    expect(body[3]?.at(-1)).toBe('row: a--b/r-2~none|confidence: high');
  });

  test('is read again as the same rows', () => {
    const rows = body.map((cells) => cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
    expect(readSssom({ sheet: 'x', rows }, {})?.rows).toMatchObject([
      { sources: ['a/r-1', 'a/r-1-1'], targets: ['b/r-7'], relationship: 'subset-of', condition: 'Only | if "so"' },
      { sources: ['a/r-2'], targets: [], relationship: 'no-relationship' },
    ]);
  });
});
