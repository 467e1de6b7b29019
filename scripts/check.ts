import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { diagnosticFormats, formatDiagnostics } from '../src/domain/model/diagnostic-formats.ts';
import { oneOf, readOptions } from './options.ts';

const values = readOptions({ content: { type: 'string' }, format: { type: 'string', default: 'text' } });
const format = oneOf('--format', values.format, diagnosticFormats);
const { diagnostics, hasErrors } = analyzeContent(contentFolder(values.content));
console.log(formatDiagnostics(diagnostics, format));
process.exitCode = hasErrors ? 1 : 0;
