import { describe, expect, test } from 'vitest';
import { forSpreadsheet } from '../../src/site/spreadsheet-rows.ts';
import { tinyPage } from './tiny-page.ts';

const page = tinyPage();
const aspect = page.kb.aspects[0] ?? { id: '', element: '' };
const framework = page.kb.frameworks.find(({ kind }) => kind !== 'series') ?? { id: '', jurisdiction: '' };
const subject = { type: 'aspect', id: aspect.id };
const sheet = (file: 'coverage.json' | 'gaps.json' | 'ledger.json' | 'recognitions.json', row: Readonly<Record<string, unknown>>) =>
  forSpreadsheet(page, file, { columns: Object.keys(row), rows: [row] });

describe('a list for a spreadsheet', () => {
  test('of coverage names what is covered by what first, and what is nested last', () => {
    const { columns, rows } = sheet('coverage.json', { subject, scope: { type: 'framework', id: framework.id }, level: 'full' });
    expect(columns).toEqual(['element', 'aspect', 'document', 'jurisdiction', 'coverage', 'level', 'subject', 'scope']);
    expect(rows[0]).toMatchObject({
      element: [aspect.element],
      aspect: [aspect.id],
      document: framework.id,
      jurisdiction: framework.jurisdiction,
      coverage: 'full',
      subject,
    });
  });

  test('of coverage names a jurisdiction without a document, and an element without an aspect', () => {
    const element = { type: 'element', id: aspect.element };
    const { rows } = sheet('coverage.json', { subject: element, scope: { type: 'jurisdiction', id: 'xx' }, level: 'none' });
    expect(rows[0]).toMatchObject({ element: [aspect.element], aspect: [], document: undefined, jurisdiction: 'xx' });
  });

  test('of gaps has the id first, then the ids of all that is nested', () => {
    const document = { type: 'framework', id: framework.id };
    const { columns, rows } = sheet('gaps.json', { subject: [subject, document], evidence: [{ type: 'row', id: 'r' }], id: 'gap' });
    expect(columns.slice(0, 6)).toEqual(['id', 'element', 'aspect', 'subjects', 'restsOn', 'nearestDocuments']);
    expect(rows[0]).toMatchObject({ aspect: [aspect.id], subjects: [aspect.id, framework.id], restsOn: ['r'], nearestDocuments: [] });
    expect(sheet('gaps.json', { subject: [], evidence: [], nearest: [{ document: 'one' }] }).rows[0]).toMatchObject({
      nearestDocuments: ['one'],
    });
  });

  test('of recognitions has each side in columns of one value', () => {
    const [from, to] = [
      { name: 'A label', jurisdiction: 'xx', level: 'one' },
      { name: 'An act', jurisdiction: 'yy', framework: 'act' },
    ];
    const { columns, rows } = sheet('recognitions.json', { from, to, outcome: 'partly', evidence: [] });
    expect(columns.slice(0, 4)).toEqual(['fromName', 'fromJurisdiction', 'fromFramework', 'fromLevel']);
    expect(columns.slice(-4)).toEqual(['outcome', 'from', 'to', 'evidence']);
    expect(rows[0]).toMatchObject({
      fromName: 'A label',
      fromLevel: 'one',
      fromFramework: undefined,
      toName: 'An act',
      toFramework: 'act',
    });
  });

  test('of flat records stays as it is', () => {
    expect(sheet('ledger.json', { source: 'a', mapped: 1 })).toEqual({ columns: ['source', 'mapped'], rows: [{ source: 'a', mapped: 1 }] });
  });
});
