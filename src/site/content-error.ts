import { formatReport, sortDiagnostics, type Diagnostic } from '../domain/model/diagnostic.ts';

/** Where an error page of Astro leads: a file, from the working folder, and the place in it. */
interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The faults of the content as one error with the whole report, which leads to the first of them and not to the code that threw it. */
export function contentError(diagnostics: readonly Diagnostic[]): Error & { readonly loc?: Location } {
  const error = new Error(`The content has errors.\n\n${formatReport(diagnostics)}`);
  const first = sortDiagnostics(diagnostics).find(({ severity }) => severity === 'error');
  if (!first) return error;
  const { path, line, column } = first;
  const loc: Location = { file: path, line, column };
  return Object.assign(error, { name: 'ContentError', loc, stack: `ContentError: ${error.message}\n    at ${path}:${line}:${column}` });
}
