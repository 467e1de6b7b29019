import { digestOf } from './digest.ts';
import { countLine, formatReport, sortDiagnostics, type Diagnostic } from './diagnostic.ts';

/** How the check can write what it found: for people, as annotations of GitHub, as a code quality report of GitLab, for machines. */
export const diagnosticFormats = ['text', 'github', 'gitlab', 'json'] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

/** A whole run in one of the formats; JSON is `[{path, line, column, severity, rule, message, tip?}]`. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  const sorted = sortDiagnostics(diagnostics);
  switch (format) {
    case 'text':
      return formatReport(sorted);
    case 'github':
      return [...sorted.map(annotation), countLine(sorted)].join('\n');
    case 'gitlab':
      return JSON.stringify(sorted.map(qualityIssue), null, 1);
    case 'json':
      return JSON.stringify(sorted, null, 1);
  }
}

const githubCommands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** A workflow command; a property also escapes colon and comma, which end it. */
function annotation({ path, line, column, severity, rule, message, tip }: Diagnostic): string {
  const text = tip === undefined ? message : `${message}\nTip: ${tip}`;
  const property = (value: string) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${githubCommands[severity]} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

const gitlabSeverities = { error: 'major', warning: 'minor', note: 'info' } as const;

/** The fingerprint leaves the line out, so that a fault that moves stays the same fault. */
function qualityIssue({ path, line, severity, rule, message, tip }: Diagnostic): object {
  return {
    description: tip === undefined ? message : `${message} Tip: ${tip}`,
    check_name: rule,
    fingerprint: digestOf(`${path}\n${rule}\n${message}`),
    severity: gitlabSeverities[severity],
    location: { path, lines: { begin: line } },
  };
}
