import { describe, expect, test } from 'vitest';
import { checkLock } from '../../src/content/lock-check.ts';
import { formatReport } from '../../src/domain/model/diagnostic.ts';

const path = 'content/coverage.lock.yaml';

describe('checkLock', () => {
  test('a summary that is missing is a note', () => {
    expect(formatReport(checkLock(path, undefined, 'a\nb\n'))).toMatchInlineSnapshot(`
      "content/coverage.lock.yaml:1:1  note  summary-fresh
          The coverage summary is missing.
          Tip: Run \`npm run fix\`.
      0 errors, 0 warnings, 1 note"
    `);
  });

  test('a summary that is old is a note at the first line that differs', () => {
    expect(formatReport(checkLock(path, 'a\nb\nc\n', 'a\nx\nc\n'))).toMatchInlineSnapshot(`
      "content/coverage.lock.yaml:2:1  note  summary-fresh
          The coverage summary does not show the content as it is.
          Tip: Run \`npm run fix\`.
      0 errors, 0 warnings, 1 note"
    `);
  });

  test('a summary with a line too many is a note', () => {
    expect(checkLock(path, 'a\nb\n', 'a\n')).toMatchObject([{ severity: 'note', rule: 'summary-fresh', line: 2 }]);
  });

  test('a summary that is fresh is none', () => {
    expect(checkLock(path, 'a\n', 'a\n')).toEqual([]);
  });
});
