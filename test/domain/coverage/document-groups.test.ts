import { describe, expect, test } from 'vitest';
import { byDocumentGroup, groupOfDocument } from '../../../src/domain/coverage/document-groups.ts';
import { framework, kbOf } from '../../builders.ts';

const documents = [
  framework('guide', { kind: 'guideline', jurisdiction: 'international' }),
  framework('en', { jurisdiction: 'eu' }),
  framework('iso'),
  framework('act', { jurisdiction: 'eu', kind: 'regulation', force: 'law' }),
  framework('din', { jurisdiction: 'de' }),
];
const kb = kbOf({ frameworks: documents });

describe('the group of a document', () => {
  test.each([
    ['act', 'law'],
    ['iso', 'international'],
    ['en', 'regional'],
    ['din', 'guideline'],
    ['guide', 'guideline'],
  ])('%s is shown under %s', (id, group) => {
    expect(groupOfDocument(kb, documents.find((one) => one.id === id) ?? framework(id))).toBe(group);
  });

  test('law comes first, and a group without members is left out', () => {
    const groups = byDocumentGroup(kb, documents.slice(1), (one) => one);
    expect(groups.map(({ group, members }) => [group, members.map(({ id }) => id)])).toEqual([
      ['law', ['act']],
      ['international', ['iso']],
      ['regional', ['en']],
      ['guideline', ['din']],
    ]);
    expect(byDocumentGroup(kb, [], (one: (typeof documents)[number]) => one)).toEqual([]);
  });
});
