import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/model/diagnostic.ts';
import { diagnosticFormats, formatDiagnostics } from '../../../src/domain/model/diagnostic-formats.ts';

const fault: Diagnostic = {
  path: 'content/a,b.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'reference-exists',
  message: '100 % wrong:\nno `x`.',
  tip: 'Did you mean `y`?',
};
const note: Diagnostic = { ...fault, path: 'content/z.mdx', severity: 'note', message: 'Stale.' };

describe('the report of a check', () => {
  test('annotates a line for GitHub with every sign escaped that would end the command', () => {
    expect(formatDiagnostics([note, fault], 'github')).toBe(
      [
        '::error file=content/a%2Cb.mdx,line=3,col=7,title=reference-exists::100 %25 wrong:%0Ano `x`.%0ATip: Did you mean `y`?',
        '::notice file=content/z.mdx,line=3,col=7,title=reference-exists::Stale.%0ATip: Did you mean `y`?',
        '1 error, 0 warnings, 1 note',
      ].join('\n'),
    );
  });

  test('says nothing of a tip where there is none', () => {
    const { tip: _tip, ...bare } = { ...note, message: 'Stale.' };
    expect(formatDiagnostics([bare], 'github').split('\n')[0]).toMatch(/::Stale\.$/u);
  });

  test('is a code quality report for GitLab, with a fingerprint that survives a move of the line', () => {
    const [first, moved] = [fault, { ...fault, line: 30 }].map(
      (one) => (JSON.parse(formatDiagnostics([one], 'gitlab')) as { fingerprint: string; location: object; severity: string }[])[0],
    );
    expect(first).toMatchObject({ severity: 'major', location: { path: 'content/a,b.mdx', lines: { begin: 3 } } });
    expect(moved?.fingerprint).toBe(first?.fingerprint);
  });

  test('tells two faults of one line apart', () => {
    const text = formatDiagnostics([fault, { ...fault, message: 'Another.' }], 'gitlab');
    expect(new Set((JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test('gives machines the diagnostics as they are, in order of place', () => {
    expect(JSON.parse(formatDiagnostics([note, fault], 'json'))).toEqual([fault, note]);
  });

  test.each(diagnosticFormats)('is well formed as %s where nothing was found', (format) => {
    expect(formatDiagnostics([], format)).toBe(format === 'text' || format === 'github' ? '0 errors, 0 warnings' : '[]');
  });
});
