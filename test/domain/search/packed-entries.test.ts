import { describe, expect, test } from 'vitest';
import type { LookupEntry } from '../../../src/domain/search/lookup-entry.ts';
import { packEntries, unpackEntries } from '../../../src/domain/search/packed-entries.ts';

const entry = (ref: string, url: string, more: Partial<LookupEntry> = {}): LookupEntry => ({
  framework: 'law',
  ref,
  title: 'T',
  document: 'Law',
  url,
  heading: false,
  superseded: false,
  ...more,
});
const entries = [
  entry('', '/frameworks/law/'),
  entry('§ 32(3)', '/frameworks/law/s-32-3/'),
  entry('Art. 1', '/frameworks/law/other/', { heading: true, superseded: true, known: 1 }),
  entry('x', '/answers/x/', { framework: 'answers', document: 'Answers', covers: [] }),
];

describe('entries', () => {
  test('are the same when they were made short and read again', () => {
    expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(entries))) as typeof entries)).toEqual(entries);
  });

  test('go without what follows from their document', () => {
    expect(packEntries(entries)[1]).toEqual({ framework: 'law', ref: '§ 32(3)', title: 'T' });
  });
});
