import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportTo, filesEnding, importedAgain, requirementsOf, rowsOf } from './round-trip.ts';

const content = 'content';
const folder = mkdtempSync(join(tmpdir(), 'export-'));
const kb = await exportTo(content, folder);
const withoutRequirements = { ...kb, requirements: [], requirementById: new Map(), requirementsOf: new Map() };
const patience = 300_000;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('out and in again, the whole content is the same', () => {
  test('as CSV', { timeout: patience }, async () => {
    const { again } = await importedAgain(
      content,
      ['requirements.csv', 'mappings.csv'].map((name) => join(folder, name)),
      kb,
    );
    expect(requirementsOf(again)).toEqual(requirementsOf(kb));
    expect(rowsOf(again)).toEqual(rowsOf(kb));
  });

  test('as a workbook, into a content that has none of its requirements', { timeout: patience }, async () => {
    const { again, said } = await importedAgain(content, [join(folder, 'concordance.xlsx')], withoutRequirements);
    expect(said).toEqual([`${kb.mappings.length} rows, 0 not understood`]);
    expect(requirementsOf(again)).toEqual(requirementsOf(kb));
    expect(rowsOf(again)).toEqual(rowsOf(kb));
  });

  test('as SSSOM, set by set', { timeout: patience }, async () => {
    const files = filesEnding(folder, '.sssom.tsv');
    expect(files.length).toBe(kb.sets.length);
    const { again } = await importedAgain(content, files, kb);
    expect(rowsOf(again)).toEqual(rowsOf(kb));
  });

  test('as OSCAL, catalogs and mapping-collection', { timeout: patience }, async () => {
    const catalogs = filesEnding(folder, '.oscal.json').filter((path) => !/(pi40-rri|mappings)\.oscal\.json$/u.test(path));
    const { again } = await importedAgain(content, [...catalogs, join(folder, 'mappings.oscal.json')], kb);
    expect(requirementsOf(again)).toEqual(requirementsOf(kb));
    expect(rowsOf(again)).toEqual(rowsOf(kb));
  });
});
