import { compareTexts } from './compare-texts.ts';

/** A spot in a content file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** What a check says about one spot: a stable rule id, what is wrong, and at most one tip. */
export interface Diagnostic extends Place {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly tip?: string;
}

/** One diagnostic as people and editors read it: place, severity and rule on the first line, then message and tip. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { path, line, column, severity, rule, message, tip } = diagnostic;
  const lines = [`${visible(path)}:${line}:${column}  ${severity}  ${rule}`, `    ${visible(message)}`];
  if (tip !== undefined) lines.push(`    Tip: ${visible(tip)}`);
  return lines.join('\n');
}

/**
 * A text in one line whose control characters are written out, so that what is quoted back can neither forge a line nor steer a terminal.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** A whole run: every diagnostic in order of place, then a line that counts them. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const blocks = sortDiagnostics(diagnostics).map(formatDiagnostic);
  return [...blocks, countLine(diagnostics)].join('\n');
}

/** By path, line, column, rule and message: a total order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareTexts(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareTexts(a.rule, b.rule) ||
      compareTexts(a.message, b.message),
  );
}

/** How many there are of each severity; notes only where there are some. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  if (count('note') > 0) parts.push(plural(count('note'), 'note'));
  return parts.join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
