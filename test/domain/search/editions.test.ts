import { describe, expect, it } from 'vitest';
import { inEdition, withoutEdition } from '../../../src/domain/search/editions.ts';

const names = { 'iso-27001-2013': [], 'iso-27001-2022': [], 'csf-1.1': [], 'csf-2.0': [], 'eu-cra': [] };

describe('editions', () => {
  it('are told by a year anywhere in the query', () => {
    expect(inEdition(names, 'iso 27001 from 2013, passwords', ['iso-27001-2022'])).toEqual(['iso-27001-2013']);
    expect(inEdition(names, 'ISO27001の2013年版', ['iso-27001-2022'])).toEqual(['iso-27001-2013']);
  });
  it('are the earlier ones where the old one is asked for', () => {
    expect(inEdition(names, 'iso 27001 old version', ['iso-27001-2022'])).toEqual(['iso-27001-2013']);
    expect(inEdition(names, 'CSF, alte Fassung', ['csf-2.0'])).toEqual(['csf-1.1']);
  });
  it('are told by version as numbers, not as text, and never beside another document', () => {
    const versions = { 'csf-10.1': [], 'csf-9.2': [], 'other-1.0': [], csf: [] };
    expect(inEdition(versions, 'the former one', ['csf-10.1'])).toEqual(['csf-9.2']);
    expect(inEdition({ ...versions, 'csf-10.0.1': [] }, '古い版', ['csf-10.1', 'csf-10.0.1'])).toEqual(['csf-9.2']);
    expect(inEdition({ 'act-12': [], 'act-11': [] }, 'old act', ['act-12'])).toEqual(['act-12']);
  });
  it('stay as they are named otherwise', () => {
    expect(inEdition(names, 'iso 27001 passwords', ['iso-27001-2022'])).toEqual(['iso-27001-2022']);
    expect(inEdition(names, 'iso 27001 from 2019', ['iso-27001-2022'])).toEqual(['iso-27001-2022']);
    expect(inEdition(names, 'CRA from 2027', ['eu-cra'])).toEqual(['eu-cra']);
    expect(inEdition(names, 'old cra', ['eu-cra'])).toEqual(['eu-cra']);
  });
  it('leave no words behind', () => {
    expect(withoutEdition('old version passwords 2013')).toBe('passwords');
    expect(withoutEdition('2013年版のパスワード')).toBe('のパスワード');
  });
});
