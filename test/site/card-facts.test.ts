import { describe, expect, test } from 'vitest';
import { cardFacts } from '../../src/site/card-facts.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ jurisdictions: [{ id: 'eu', title: 'European Union', order: 1, body: '', path: '' }] as never }));
const law = framework('law', { force: 'law', jurisdiction: 'eu', inForce: '2024-12-10', applies: '2027-12-11', bound: ['manufacturer'] });
const standard = framework('standard', { force: 'voluntary', jurisdiction: 'nowhere', bound: [] });

describe('at a glance', () => {
  test('a law that does not apply yet is not called binding, nor is a bill', () => {
    expect(cardFacts(page, law)).toBe('law, not yet applying: from 11 December 2027 · European Union · for: manufacturer');
    expect(cardFacts(page, { ...law, stage: 'under-development' })).toBe('draft, not law · European Union · for: manufacturer');
  });

  test('a bill is no law yet', () => {
    expect(cardFacts(page, framework('bill', { force: 'law', jurisdiction: 'eu', stage: 'under-development', bound: [] }))).toBe(
      'draft, not law · European Union',
    );
  });

  test('a record of it may have a day and roles of its own', () => {
    const record = requirement('law', 'Art. 14', { appliesFrom: '2026-09-11', roles: ['importer', 'distributor'] });
    expect(cardFacts(page, law, record)).toBe(
      'binding law · European Union · applies since 11 September 2026 · for: importer, distributor',
    );
  });

  test('what is voluntary says how strongly it asks', () => {
    expect(cardFacts(page, standard)).toBe('voluntary');
    expect(cardFacts(page, standard, requirement('standard', '1', { modality: 'should', roles: [] }))).toBe('voluntary · should');
  });
});
