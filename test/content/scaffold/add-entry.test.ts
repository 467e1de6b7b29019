import { describe, expect, test } from 'vitest';
import { addEntry } from '../../../src/content/scaffold/add-entry.ts';

describe('an entry of a register', () => {
  test.each([
    ['stands at the end where no place is named', { text: 'b: 2' }, 'a: 1\n', 'a: 1\nb: 2\n'],
    ['is the first line of an empty register', { text: 'b: 2' }, '', 'b: 2\n'],
    [
      'stands at the end of its block',
      { below: /^pairs:/u, text: '  - 3' },
      'pairs:\n  - 1\n  - 2\n# more\nplanned:\n  - 9\n',
      'pairs:\n  - 1\n  - 2\n  - 3\n# more\nplanned:\n  - 9\n',
    ],
    [
      'is the first of an empty block',
      { below: /^pairs:/u, text: '  - 3' },
      'pairs:\nplanned:\n  - 9\n',
      'pairs:\n  - 3\nplanned:\n  - 9\n',
    ],
    ['ends the file where its block does', { below: /^pairs:/u, text: '  - 3' }, 'pairs:\n  - 1\n', 'pairs:\n  - 1\n  - 3\n'],
    ['stands at the end of a text that does not end its last line', { text: 'b: 2' }, 'a: 1', 'a: 1\nb: 2\n'],
    ['takes the place of blank lines at the end', { text: 'b: 2' }, 'a: 1\n\n\n', 'a: 1\nb: 2\n'],
    ['keeps a blank line before it', { text: '\nb: 2' }, 'a: 1\n', 'a: 1\n\nb: 2\n'],
    ['keeps the ends of lines', { text: 'b: 2\nc: 3' }, 'a: 1\r\n', 'a: 1\r\nb: 2\r\nc: 3\r\n'],
    ['stands at the end where its block is not there', { below: /^pairs:/u, text: 'b: 2' }, 'a: 1\n', 'a: 1\nb: 2\n'],
  ])('%s', (_what, entry, before, after) => {
    expect(addEntry(before, entry)).toBe(after);
  });
});
