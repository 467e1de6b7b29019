import { formatDiagnostic, type Diagnostic } from '../domain/model/diagnostic.ts';
import { analyzeContent } from './analyze-content.ts';
import { checkContent } from './check-content.ts';
import type { AddedFile } from './files.ts';

/** The errors that a content folder has with some files more and has not without them, before anything is written. */
export function errorsAdded(folder: string, added: readonly AddedFile[]): readonly Diagnostic[] {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  const errors = analyzeContent(folder, { guideText: false, added }).diagnostics.filter(isError);
  if (errors.length === 0) return [];
  const known = new Set(checkContent(folder, { guideText: false }).diagnostics.map(formatDiagnostic));
  return errors.filter((error) => !known.has(formatDiagnostic(error)));
}
