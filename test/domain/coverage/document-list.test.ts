import { describe, expect, test } from 'vitest';
import { documentList } from '../../../src/domain/coverage/document-list.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('standard'),
    framework('act', { jurisdiction: 'eu', kind: 'regulation', force: 'law' }),
    framework('lone', { publisher: 'A' }),
    framework('one', { publisher: 'B' }),
    framework('two', { publisher: 'B' }),
  ],
  requirements: ['standard', 'act'].map((id) => requirement(id, 'R1')),
});

describe('the list of documents', () => {
  const { listed, described } = documentList(kb);

  test('begins with those whose requirements are here, law first', () => {
    expect(listed.map(({ group, members }) => [group, members.map(({ framework: { id } }) => id)])).toEqual([
      ['law', ['act']],
      ['international', ['standard']],
    ]);
  });

  test('heaps the others by publisher, the largest heap first', () => {
    expect(described.map(({ publisher, documents }) => [publisher, documents.map(({ id }) => id)])).toEqual([
      ['B', ['one', 'two']],
      ['A', ['lone']],
    ]);
  });
});
