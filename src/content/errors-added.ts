import { formatDiagnostic, type Diagnostic } from '../domain/model/diagnostic.ts';
import { analyzeContent } from './analyze-content.ts';
import type { CheckedContent } from './check-content.ts';
import type { AddedFile } from './files.ts';

/** The errors that a content folder has with some files more and had not without them, before anything is written. */
export function errorsAdded(before: CheckedContent, folder: string, added: readonly AddedFile[]): readonly Diagnostic[] {
  const known = new Set(before.diagnostics.map(formatDiagnostic));
  return analyzeContent(folder, { guideText: false, added }).diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' && !known.has(formatDiagnostic(diagnostic)),
  );
}
