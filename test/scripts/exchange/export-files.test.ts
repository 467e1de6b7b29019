import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseCsv } from 'hucre/csv';
import { exportFiles } from '../../../scripts/exchange/export-files.ts';
import { csvOf } from '../../../scripts/exchange/spreadsheet-files.ts';
import { stableUuid } from '../../../scripts/exchange/stable-uuid.ts';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import { catalogFaults, idsOf, mappingFaults } from '../../domain/exchange/oscal-checks.ts';
import { tinyFolder } from '../../content/tiny-copy.ts';

const source = { ...analyzeContent(tinyFolder), uuid: stableUuid };
const files = new Map<string, string>();
for await (const { path, content } of exportFiles(source)) files.set(path, typeof content === 'string' ? content : '');
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? '');
const catalogs = [...files.keys()].filter((path) => path.endsWith('.oscal.json') && path !== 'mappings.oscal.json');
const catalogIds = new Map(catalogs.map((path) => [path, new Set(idsOf(parsed(path)))]));
const sets = [...files.keys()].filter((path) => path.endsWith('.sssom.tsv'));

/** The official schemas stand beside the project and not in it; without them this part is skipped, and its title says so. */
const schemas = ['../shared/schemas', '../../shared/schemas'].map((path) => join(import.meta.dirname, '../../..', path)).find(existsSync);
const schema = (name: string) => JSON.parse(readFileSync(join(schemas ?? '', name), 'utf8')) as object;

describe.skipIf(schemas === undefined)('by the official schemas, which have to stand in ../shared/schemas', () => {
  test('every catalog is valid OSCAL', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema('oscal_catalog_schema.json'));
    expect(catalogs.length).toBe(source.kb.frameworks.length);
    expect(catalogs.filter((path) => !validate(parsed(path)))).toEqual([]);
  });

  test('the mapping-collection is valid OSCAL', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema('oscal_mapping_schema.json'));
    expect(validate(parsed('mappings.oscal.json')) ? [] : validate.errors).toEqual([]);
  });

  test('every set is valid SSSOM', () => {
    const ajv = new Ajv2019({ strict: false });
    addFormats.default(ajv);
    const all = schema('sssom.schema.json') as { $defs: object };
    const validate = ajv.compile({ ...all, $ref: '#/$defs/MappingSet' });
    for (const path of sets) expect(validate(sssomValue(files.get(path) ?? '')) ? [] : [path, validate.errors]).toEqual([]);
  });
});

describe('by stricter checks of our own', () => {
  test('catalogs name each control once and print its number as label', () => {
    expect(catalogs.flatMap((path) => catalogFaults(parsed(path)))).toEqual([]);
  });

  test('the mapping-collection has known relations, known controls, and no UUID twice', () => {
    expect(mappingFaults(parsed('mappings.oscal.json'), catalogIds)).toEqual([]);
  });

  test.each([
    ['an invented relationship', '"relationship":"subset-of"', '"relationship":"supports"', '`supports` is no relationship.'],
    ['a dangling id', '"id-ref":"sr-1-1"', '"id-ref":"sr-9-9"', '`sr-9-9` is no control of `demo-1-2020.oscal.json`.'],
    ['a catalog that is not there', '"href": "demo-1-2020.oscal.json"', '"href": "x.json"', '`x.json` is no catalog of this export.'],
  ])('%s is seen', (_what, old, next, said) => {
    const broken = (files.get('mappings.oscal.json') ?? '').replace(old, next);
    expect(broken).not.toBe(files.get('mappings.oscal.json'));
    expect(mappingFaults(JSON.parse(broken), catalogIds)).toContain(said);
  });

  test('a UUID that stands twice is seen', () => {
    const text = files.get('mappings.oscal.json') ?? '';
    const [first = '', second = ''] = [...text.matchAll(/"uuid": ?"([^"]+)"/gu)].map(([, uuid]) => uuid);
    expect(mappingFaults(JSON.parse(text.replace(second, first)), catalogIds)).toEqual([`\`${first}\` stands twice.`]);
  });

  test('UUIDs are of version 5 and rest on the name alone', () => {
    expect(stableUuid('mapping-collection')).toBe('5753a20f-6f6d-5008-b3bf-ee5d645f9b01');
  });

  test('unmapped controls that were considered are told from those that nobody has considered', () => {
    const { 'mapping-collection': collection } = parsed('mappings.oscal.json') as {
      'mapping-collection': { mappings: { props: { name: string; value: string }[]; 'source-gap-summary'?: unknown }[] };
    };
    const names = new Set(collection.mappings.flatMap(({ props }) => props.map(({ name }) => name)));
    expect([...names].filter((name) => /considered/u.test(name)).sort()).toEqual([
      'considered',
      'source-considered-none',
      'source-not-considered',
      'target-considered-none',
      'target-not-considered',
    ]);
  });
});

describe('tables', () => {
  test('have a head even without a row, and no line below it', () => {
    expect(csvOf({ name: 'x', holds: '', key: 'a', columns: ['a', 'b'], rows: [] })).toBe('a,b\r\n');
  });

  test('hold no JSON, and every row has the columns of the head', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.csv')) continue;
      const [head = [], ...rows] = parseCsv(text);
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      expect(rows.flat().filter((cell) => /^[[{]["{[]/u.test(String(cell)))).toEqual([]);
    }
  });

  test('are described with their columns, and every file is named', () => {
    const { resources } = parsed('datapackage.json') as {
      resources: { path: string; bytes: number; schema?: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path).sort()).toEqual([...files.keys()].filter((path) => path !== 'datapackage.json').sort());
    const mappings = resources.find(({ path }) => path === 'mappings.csv');
    expect(mappings?.schema?.fields.map(({ name }) => name).join(',')).toBe((files.get('mappings.csv') ?? '').split('\r\n')[0]);
  });
});

test('a joint row is one line for each member in SSSOM, and the lines share its id', () => {
  const joint = source.kb.mappings.find(({ sources }) => sources.length > 1);
  const lines = sets.flatMap((path) => (files.get(path) ?? '').split('\n').filter((line) => line.includes(`row: ${joint?.id ?? '?'}`)));
  expect(lines.length).toBe((joint?.sources.length ?? 0) * Math.max(1, joint?.targets.length ?? 0));
});

/** An SSSOM file as the schema sees it. */
function sssomValue(text: string): unknown {
  const lines = text.split('\n');
  const metadata = load(
    lines
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(1))
      .join('\n'),
  ) as object;
  const [head = [], ...rows] = parseCsv(lines.filter((line) => !line.startsWith('#')).join('\n'), { delimiter: '\t' });
  const mappings = rows
    .filter((row) => row.length > 1)
    .map((row) =>
      Object.fromEntries(
        head.flatMap((name, index) => {
          const cell = String(row[index] ?? '');
          return cell === '' ? [] : [[String(name), String(name) === 'author_label' ? [cell] : cell]];
        }),
      ),
    );
  return { ...metadata, mappings };
}
