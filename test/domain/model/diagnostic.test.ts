import { describe, expect, test } from 'vitest';
import { formatDiagnostic, formatReport, sortDiagnostics, type Diagnostic } from '../../../src/domain/model/diagnostic.ts';

function diagnostic(over: Partial<Diagnostic> = {}): Diagnostic {
  return { path: 'content/a.mdx', line: 2, column: 3, severity: 'error', rule: 'some-rule', message: '`x` is wrong.', ...over };
}

describe('formatDiagnostic', () => {
  test('begins with a place that can be clicked, severity and rule', () => {
    expect(formatDiagnostic(diagnostic())).toBe('content/a.mdx:2:3  error  some-rule\n    `x` is wrong.');
  });

  test('ends with the tip where there is one', () => {
    expect(formatDiagnostic(diagnostic({ tip: 'Write `y`.' }))).toBe(
      'content/a.mdx:2:3  error  some-rule\n    `x` is wrong.\n    Tip: Write `y`.',
    );
  });
});

describe('formatReport', () => {
  test('of nothing counts nothing', () => {
    expect(formatReport([])).toBe('0 errors, 0 warnings');
  });

  test.each([
    [['error'], '1 error, 0 warnings'],
    [['error', 'error', 'warning'], '2 errors, 1 warning'],
    [['warning', 'warning', 'note'], '0 errors, 2 warnings, 1 note'],
    [['note', 'note'], '0 errors, 0 warnings, 2 notes'],
  ] as const)('of %j ends with `%s`', (severities, last) => {
    expect(
      formatReport(severities.map((severity) => diagnostic({ severity })))
        .split('\n')
        .at(-1),
    ).toBe(last);
  });

  test('lists every diagnostic in order of place', () => {
    const report = formatReport([diagnostic({ line: 10 }), diagnostic({ line: 9 }), diagnostic({ path: 'content/A.mdx' })]);
    expect(report.match(/^content\S+/gmu)).toEqual(['content/A.mdx:2:3', 'content/a.mdx:9:3', 'content/a.mdx:10:3']);
  });
});

describe('sortDiagnostics', () => {
  test('orders by path, line, column, rule and message', () => {
    const ordered = [
      diagnostic({ column: 1 }),
      diagnostic(),
      diagnostic({ message: '`y` is wrong.' }),
      diagnostic({ rule: 'the-rule' }),
      diagnostic({ line: 3, column: 1 }),
      diagnostic({ path: 'content/b.mdx', line: 1 }),
    ];
    expect(sortDiagnostics([...ordered].reverse())).toEqual(ordered);
  });

  test('leaves its input as it was', () => {
    const input = [diagnostic({ line: 3 }), diagnostic({ line: 1 })];
    sortDiagnostics(input);
    expect(input.map(({ line }) => line)).toEqual([3, 1]);
  });
});

test('what is quoted back can neither forge a line nor steer a terminal', () => {
  const text = formatReport([
    {
      path: 'content/a.mdx',
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'schema',
      message: '`a\nb\u001B[2K\u202E` is wrong.',
      tip: 'c\rd',
    },
  ]);
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain('`a\\u{a}b\\u{1b}[2K\\u{202e}` is wrong.');
});
