import { describe, expect, test } from 'vitest';
import { documentFilters, marksOfDocument } from '../../../src/domain/coverage/document-filters.ts';
import { framework, jurisdiction, kbOf } from '../../builders.ts';

const act = framework('act', { jurisdiction: 'eu', force: 'law', kind: 'act', inForce: '2025-01-01', applies: '2025-01-01' });
const old = framework('old', { stage: 'withdrawn' });
const norm = framework('norm');
const kb = kbOf({ frameworks: [act, old, norm], jurisdictions: [jurisdiction('eu', { title: 'Union' })] });

describe('the marks of a document', () => {
  test.each([
    [act, ['state-current', 'force-law', 'jurisdiction-eu']],
    [old, ['state-past', 'force-voluntary', 'jurisdiction-international']],
  ])('say whether it is current, how it binds and whose it is', (document, marks) => {
    expect(marksOfDocument(kb, document)).toEqual(marks);
  });
});

describe('the filters of some documents', () => {
  test('offer what tells them apart, each choice with how many it leaves', () => {
    expect(documentFilters(kb, [act, old, norm])).toEqual([
      {
        name: 'state',
        options: [
          { mark: 'state-current', label: undefined, count: 2 },
          { mark: 'state-past', label: undefined, count: 1 },
        ],
      },
      {
        name: 'force',
        options: [
          { mark: 'force-law', label: 'law', count: 1 },
          { mark: 'force-voluntary', label: 'voluntary', count: 2 },
        ],
      },
    ]);
  });

  test('call a country by its title', () => {
    const two = kbOf({ jurisdictions: [jurisdiction('eu', { title: 'Union' }), jurisdiction('international', { title: 'World' })] });
    const filters = documentFilters(two, [act, norm]);
    expect(filters.find(({ name }) => name === 'jurisdiction')?.options).toEqual([
      { mark: 'jurisdiction-eu', label: 'Union', count: 1 },
      { mark: 'jurisdiction-international', label: 'World', count: 1 },
    ]);
  });

  test('offer nothing where all are alike', () => {
    expect(documentFilters(kb, [norm])).toEqual([]);
  });
});
