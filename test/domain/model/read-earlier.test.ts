import { describe, expect, test } from 'vitest';
import { readEarlier } from '../../../src/domain/model/read-earlier.ts';
import { framework, kbOf } from '../../builders.ts';

const law = (id: string, asOf?: string) => framework(id, { force: 'law', ...(asOf === undefined ? {} : { asOf }) });
const kb = kbOf({
  frameworks: [
    law('older', '2026-04-04'),
    law('of-the-day', '2026-10-09'),
    law('undated'),
    law('second', '2026-09-01'),
    framework('book', { asOf: '2020-01-01' }),
  ],
  release: { version: '1', asOf: '2026-10-09', languages: [] },
});

describe('laws that were read in an earlier state', () => {
  test('are named each once, in the order given, with the day of that state', () => {
    expect(readEarlier(kb, ['second', 'older', 'second'])).toEqual([
      { id: 'second', asOf: '2026-09-01' },
      { id: 'older', asOf: '2026-04-04' },
    ]);
  });

  test('do not include one of the day of the release, one without a day, a document that is no law, and one that is unknown', () => {
    expect(readEarlier(kb, ['of-the-day', 'undated', 'book', 'nowhere'])).toEqual([]);
  });
});
