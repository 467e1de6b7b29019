import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/model/diagnostic.ts';
import { contentError } from '../../src/site/content-error.ts';

const fault = (path: string, line: number, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  path,
  line,
  column: 3,
  severity,
  rule: 'schema',
  message: 'A fault.',
});

describe('the error that faults of the content give', () => {
  test('leads to the first error, not to a warning before it and not to the code', () => {
    const error = contentError([fault('content/b.mdx', 7), fault('content/a.mdx', 2, 'warning'), fault('content/b.mdx', 5)]);
    expect([error.loc, error.stack?.includes('.ts')]).toEqual([{ file: 'content/b.mdx', line: 5, column: 3 }, false]);
  });

  test('says all of them', () => {
    const { message } = contentError([fault('content/b.mdx', 7), fault('content/b.mdx', 5)]);
    expect(message).toBe(
      'The content has errors.\n\ncontent/b.mdx:5:3  error  schema\n    A fault.\ncontent/b.mdx:7:3  error  schema\n    A fault.\n2 errors, 0 warnings',
    );
  });
});
